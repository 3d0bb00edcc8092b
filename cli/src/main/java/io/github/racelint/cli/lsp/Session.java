package io.github.racelint.cli.lsp;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.services.LanguageClient;

/** What lives from the editor's first message to its last. */
final class Session {

  /** Between which messages the session is. */
  enum Stage {
    NEW,
    RUNNING,
    ENDING
  }

  private final Configuration given;
  private final boolean debug;
  private final Documents documents = new Documents();
  private final Protocol protocol = new Protocol(documents);
  private volatile Stage stage = Stage.NEW;
  private volatile Editor editor;
  private volatile Analyst analyst;
  private volatile Path home = Path.of("").toAbsolutePath();

  Session(Configuration given, boolean debug) {
    this.given = given;
    this.debug = debug;
  }

  void start(InitializeParams params, LanguageClient client, List<Path> workspace) {
    editor = new Editor(client, params.getCapabilities(), protocol, debug);
    if (!workspace.isEmpty()) {
      home = workspace.get(0);
    }
    analyst =
        new Analyst(documents, editor, workspace, configuration(params.getInitializationOptions()));
    stage = Stage.RUNNING;
  }

  void end() {
    stage = Stage.ENDING;
    if (analyst != null) {
      analyst.close();
    }
  }

  Stage stage() {
    return stage;
  }

  Documents documents() {
    return documents;
  }

  Protocol protocol() {
    return protocol;
  }

  /** Present from the first message to the last but one. */
  Optional<Editor> editor() {
    return Optional.ofNullable(editor);
  }

  Optional<Analyst> analyst() {
    return stage == Stage.RUNNING ? Optional.of(analyst) : Optional.empty();
  }

  /** What can be done about the findings of an open file. */
  Actions actions(Document document) {
    WholeFixes whole = analyst.wholeFixes(document);
    return new Actions(documents, protocol, editor.takesVersionedEdits(), whole);
  }

  void configure(Object settings) {
    analyst().ifPresent(a -> a.configured(configuration(settings)));
  }

  /** The settings of the command line with those of the editor, which count more. */
  private Configuration configuration(Object settings) {
    try {
      return given.with(settings, home);
    } catch (IllegalArgumentException e) {
      editor.log(e.getMessage());
      return given;
    }
  }

  /** What is found in an open file as it is now; empty for other files. */
  CompletableFuture<Optional<Documents.Checked>> checked(String uri) {
    if (stage != Stage.RUNNING) {
      return CompletableFuture.failedFuture(outOfOrder());
    }
    Document document = documents.of(uri);
    return document == null
        ? CompletableFuture.completedFuture(Optional.empty())
        : analyst.current(document).thenApply(Optional::ofNullable);
  }

  /** The answer to a request before the first message or after the last. */
  ResponseErrorException outOfOrder() {
    boolean early = stage == Stage.NEW;
    return new ResponseErrorException(
        new ResponseError(
            early ? ResponseErrorCode.ServerNotInitialized : ResponseErrorCode.InvalidRequest,
            early ? "initialize comes first" : "the server is shut down",
            null));
  }
}
