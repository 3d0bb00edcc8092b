package io.github.racelint.cli.lsp;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionOptions;
import org.eclipse.lsp4j.DidChangeWatchedFilesRegistrationOptions;
import org.eclipse.lsp4j.FileSystemWatcher;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.Registration;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.SaveOptions;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.ServerInfo;
import org.eclipse.lsp4j.TextDocumentSyncKind;
import org.eclipse.lsp4j.TextDocumentSyncOptions;
import org.eclipse.lsp4j.WorkDoneProgressCancelParams;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageClientAware;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.lsp4j.services.WorkspaceService;

/** The language server: one editor, from its first message to its last. */
public final class Server implements LanguageServer, LanguageClientAware {
  private final Session session;
  private final String version;
  private final FileService files;
  private final FolderService folders;
  private final CompletableFuture<Integer> end = new CompletableFuture<>();
  private LanguageClient client;

  private Server(Configuration configuration, String version, boolean debug) {
    this.session = new Session(configuration, debug);
    this.version = version;
    this.files = new FileService(session);
    this.folders = new FolderService(session);
  }

  /**
   * Serves an editor until it leaves; returns the exit status that the protocol asks for.
   *
   * @param version what the server calls its version
   * @param debug whether failures are told in full
   */
  public static int run(
      InputStream in, OutputStream out, Configuration configuration, String version, boolean debug)
      throws InterruptedException {
    Server server = new Server(configuration, version, debug);
    Launcher<LanguageClient> launcher = LSPLauncher.createServerLauncher(server, in, out);
    server.connect(launcher.getRemoteProxy());
    Future<Void> listening = launcher.startListening();
    Thread watch =
        new Thread(
            () -> {
              server.await(listening);
              server.exit(); // the editor is gone without a word
            },
            "racelint-input");
    watch.setDaemon(true);
    watch.start();
    try {
      return server.end.get();
    } catch (ExecutionException e) {
      return 1;
    } finally {
      server.session.end();
    }
  }

  private void await(Future<Void> listening) {
    try {
      listening.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException e) {
      // The stream broke: the same as its end.
    }
  }

  @Override
  public void connect(LanguageClient remote) {
    client = remote;
  }

  @Override
  public CompletableFuture<InitializeResult> initialize(InitializeParams params) {
    if (session.stage() != Session.Stage.NEW) {
      return CompletableFuture.failedFuture(session.outOfOrder());
    }
    session.start(params, client, workspace(params));
    if (params.getProcessId() != null) {
      ProcessHandle.of(params.getProcessId())
          .ifPresent(editor -> editor.onExit().thenRun(this::exit));
    }
    TextDocumentSyncOptions sync = new TextDocumentSyncOptions();
    sync.setOpenClose(true);
    sync.setChange(TextDocumentSyncKind.Incremental);
    sync.setSave(new SaveOptions(false));
    ServerCapabilities capabilities = new ServerCapabilities();
    capabilities.setTextDocumentSync(sync);
    capabilities.setCodeActionProvider(new CodeActionOptions(List.of(CodeActionKind.QuickFix)));
    capabilities.setHoverProvider(true);
    return CompletableFuture.completedFuture(
        new InitializeResult(capabilities, new ServerInfo("RaceLint", version)));
  }

  @SuppressWarnings("deprecation") // older editors still say where they are in this way
  private static List<Path> workspace(InitializeParams params) {
    List<String> uris = new ArrayList<>();
    if (params.getWorkspaceFolders() != null) {
      params.getWorkspaceFolders().stream().map(WorkspaceFolder::getUri).forEach(uris::add);
    } else if (params.getRootUri() != null) {
      uris.add(params.getRootUri());
    }
    return uris.stream().map(Document::file).filter(path -> path != null).toList();
  }

  @Override
  public void initialized(InitializedParams params) {
    if (session.editor().filter(Editor::watchesFiles).isEmpty()) {
      return;
    }
    List<FileSystemWatcher> watchers = new ArrayList<>();
    for (String pattern : List.of("**/*.java", "**/pom.xml", "**/.racelint/classpath")) {
      watchers.add(new FileSystemWatcher(Either.forLeft(pattern)));
    }
    client.registerCapability(
        new RegistrationParams(
            List.of(
                new Registration(
                    "racelint-files",
                    "workspace/didChangeWatchedFiles",
                    new DidChangeWatchedFilesRegistrationOptions(watchers)))));
  }

  @Override
  public CompletableFuture<Object> shutdown() {
    if (session.stage() != Session.Stage.RUNNING) {
      return CompletableFuture.failedFuture(session.outOfOrder());
    }
    session.end();
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public void exit() {
    end.complete(session.stage() == Session.Stage.ENDING ? 0 : 1);
  }

  @Override
  public void cancelProgress(WorkDoneProgressCancelParams params) {
    if (params.getToken() != null && params.getToken().isLeft()) {
      session.analyst().ifPresent(analyst -> analyst.cancel(params.getToken().getLeft()));
    }
  }

  @Override
  public TextDocumentService getTextDocumentService() {
    return files;
  }

  @Override
  public WorkspaceService getWorkspaceService() {
    return folders;
  }
}
