package io.github.racelint.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.ProgressParams;
import org.eclipse.lsp4j.PublishDiagnosticsCapabilities;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WindowClientCapabilities;
import org.eclipse.lsp4j.WorkDoneProgressCreateParams;
import org.eclipse.lsp4j.WorkDoneProgressNotification;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;

/** An editor without a screen, attached to {@code racelint lsp} in a process of its own. */
final class EditorClient implements LanguageClient, AutoCloseable {
  private static final long SECONDS = 60;

  private final Process process;
  private final LanguageServer server;
  private final LinkedBlockingQueue<PublishDiagnosticsParams> shown = new LinkedBlockingQueue<>();
  private final List<WorkDoneProgressNotification> progress = new CopyOnWriteArrayList<>();
  private final ConcurrentLinkedQueue<MessageParams> log = new ConcurrentLinkedQueue<>();

  private EditorClient(Path directory, String... arguments) throws IOException {
    process = start(directory, arguments);
    Launcher<LanguageServer> launcher =
        LSPLauncher.createClientLauncher(this, process.getInputStream(), process.getOutputStream());
    server = launcher.getRemoteProxy();
    launcher.startListening();
  }

  /** {@code racelint lsp}, and nothing else. */
  static Process start(Path directory, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-XX:TieredStopAtLevel=1");
    command.addAll(List.of("-jar", System.getProperty("racelint.jar"), "lsp"));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command)
        .directory(directory.toFile())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  /** A client that has said nothing yet. */
  static EditorClient silent(Path directory, String... arguments) throws IOException {
    return new EditorClient(directory, arguments);
  }

  /** A client that has opened a folder. */
  static EditorClient in(Path folder, String... arguments) throws Exception {
    EditorClient client = silent(folder, arguments);
    client.initialize(folder);
    return client;
  }

  InitializeResult initialize(Path folder) throws Exception {
    return initialize(folder, null);
  }

  /**
   * The first message.
   *
   * @param workspace what the client can do with more than one file; null for what it must
   */
  InitializeResult initialize(Path folder, WorkspaceClientCapabilities workspace) throws Exception {
    InitializeParams params = new InitializeParams();
    params.setWorkspaceFolders(List.of(new WorkspaceFolder(folder.toUri().toString(), "test")));
    TextDocumentClientCapabilities documents = new TextDocumentClientCapabilities();
    documents.setPublishDiagnostics(new PublishDiagnosticsCapabilities(true));
    WindowClientCapabilities window = new WindowClientCapabilities();
    window.setWorkDoneProgress(true);
    ClientCapabilities capabilities = new ClientCapabilities();
    capabilities.setTextDocument(documents);
    capabilities.setWindow(window);
    capabilities.setWorkspace(workspace);
    params.setCapabilities(capabilities);
    InitializeResult result = server.initialize(params).get(SECONDS, TimeUnit.SECONDS);
    server.initialized(new InitializedParams());
    return result;
  }

  LanguageServer server() {
    return server;
  }

  Process process() {
    return process;
  }

  List<WorkDoneProgressNotification> progress() {
    return progress;
  }

  List<String> logged() {
    return log.stream().map(MessageParams::getMessage).toList();
  }

  void open(String uri, String text) {
    server
        .getTextDocumentService()
        .didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(uri, "java", 1, text)));
  }

  void open(Path file) throws IOException {
    open(uri(file), Files.readString(file));
  }

  void change(Path file, int version, TextDocumentContentChangeEvent... changes) {
    server
        .getTextDocumentService()
        .didChange(
            new DidChangeTextDocumentParams(
                new VersionedTextDocumentIdentifier(uri(file), version), List.of(changes)));
  }

  void change(Path file, int version, String text) {
    change(file, version, new TextDocumentContentChangeEvent(text));
  }

  /** The findings of one version of a file, as soon as they are shown. */
  List<Diagnostic> shown(Path file, int version) throws InterruptedException {
    return shown(uri(file), version);
  }

  List<Diagnostic> shown(String uri, Integer version) throws InterruptedException {
    PublishDiagnosticsParams next;
    do {
      next = shown.poll(SECONDS, TimeUnit.SECONDS);
      if (next == null) {
        throw new AssertionError("nothing shown for " + uri + " " + version + "; " + logged());
      }
    } while (!next.getUri().equals(uri) || (version != null && !version.equals(next.getVersion())));
    return next.getDiagnostics();
  }

  /** Whether nothing more is shown for a while. */
  boolean isQuiet(long millis) throws InterruptedException {
    return shown.poll(millis, TimeUnit.MILLISECONDS) == null;
  }

  /** The code actions at a finding. */
  List<CodeAction> actions(Path file, Diagnostic at) throws Exception {
    return server
        .getTextDocumentService()
        .codeAction(
            new CodeActionParams(
                new TextDocumentIdentifier(uri(file)),
                at.getRange(),
                new CodeActionContext(List.of(at))))
        .get(SECONDS, TimeUnit.SECONDS)
        .stream()
        .map(either -> either.getRight())
        .toList();
  }

  /** What a text becomes, as an editor would do it. */
  static String apply(List<TextEdit> edits, String text) {
    List<TextEdit> last = new ArrayList<>(edits);
    last.sort(
        Comparator.comparingInt((TextEdit e) -> e.getRange().getStart().getLine())
            .thenComparingInt(e -> e.getRange().getStart().getCharacter())
            .reversed());
    String result = text;
    for (TextEdit edit : last) {
      int start = offset(result, edit.getRange().getStart());
      int end = offset(result, edit.getRange().getEnd());
      result = result.substring(0, start) + edit.getNewText() + result.substring(end);
    }
    return result;
  }

  private static int offset(String text, org.eclipse.lsp4j.Position position) {
    int offset = 0;
    for (int line = 0; line < position.getLine(); line++) {
      offset = text.indexOf('\n', offset) + 1;
    }
    return offset + position.getCharacter();
  }

  static String uri(Path file) {
    return file.toUri().toString();
  }

  /** Leaves as the protocol says; returns the exit status. */
  int leave() throws Exception {
    server.shutdown().get(SECONDS, TimeUnit.SECONDS);
    server.exit();
    return status();
  }

  int status() throws Exception {
    if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
      throw new AssertionError("the server does not end");
    }
    return process.exitValue();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }

  @Override
  public void publishDiagnostics(PublishDiagnosticsParams params) {
    shown.add(params);
  }

  @Override
  public CompletableFuture<Void> createProgress(WorkDoneProgressCreateParams params) {
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public void notifyProgress(ProgressParams params) {
    progress.add(params.getValue().getLeft());
  }

  @Override
  public CompletableFuture<Void> registerCapability(RegistrationParams params) {
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public void logMessage(MessageParams message) {
    log.add(message);
  }

  @Override
  public void showMessage(MessageParams message) {
    log.add(message);
  }

  @Override
  public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams p) {
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public void telemetryEvent(Object object) {
    throw new AssertionError("RaceLint sends nobody anything");
  }
}
