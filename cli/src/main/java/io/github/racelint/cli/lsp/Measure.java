package io.github.racelint.cli.lsp;

import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;

/**
 * How long an editor waits: a client that opens files of a project, one after the other, types a
 * line into each and takes the time until the findings of that text are there.
 */
public final class Measure {
  private static final int PIPE = 1 << 20;
  private static final long MINUTES = 30;
  private static final int MIN_LINES = 50;

  private final Path folder;
  private final PrintWriter out;
  private final BlockingQueue<PublishDiagnosticsParams> shown = new ArrayBlockingQueue<>(1 << 12);
  private LanguageServer server;
  private long lines;

  private Measure(Path folder, PrintWriter out) {
    this.folder = folder.toAbsolutePath().normalize();
    this.out = out;
  }

  /**
   * Measures a project and prints the figures.
   *
   * @param edits how many files are changed
   */
  public static void run(Path folder, int edits, Configuration configuration, PrintWriter out)
      throws IOException, InterruptedException {
    Measure measure = new Measure(folder, out);
    PipedInputStream toServer = new PipedInputStream(PIPE);
    PipedInputStream toClient = new PipedInputStream(PIPE);
    PipedOutputStream ofServer = new PipedOutputStream(toClient);
    Launcher<LanguageServer> launcher =
        LSPLauncher.createClientLauncher(
            measure.new Client(), toClient, new PipedOutputStream(toServer));
    measure.server = launcher.getRemoteProxy();
    launcher.startListening();
    Thread serving =
        new Thread(
            () -> {
              try {
                Server.run(toServer, ofServer, configuration, "measured", false);
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            },
            "racelint-server");
    serving.start();
    measure.run(edits);
    serving.join();
  }

  private void run(int edits) throws IOException, InterruptedException {
    List<Path> files = files(edits);
    if (files.isEmpty()) {
      out.println("no Java files of " + MIN_LINES + " lines or more in " + folder);
    } else {
      measure(files);
    }
    server.shutdown().join();
    server.exit();
  }

  private void measure(List<Path> files) throws IOException, InterruptedException {
    InitializeParams initialize = new InitializeParams();
    initialize.setWorkspaceFolders(
        List.of(new WorkspaceFolder(folder.toUri().toString(), "measured")));
    server.initialize(initialize).join();
    server.initialized(new InitializedParams());
    List<Double> opened = new ArrayList<>();
    List<Double> edited = new ArrayList<>();
    for (Path file : files) {
      String uri = file.toUri().toString();
      String text = Files.readString(file);
      long start = System.nanoTime();
      server
          .getTextDocumentService()
          .didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(uri, "java", 1, text)));
      await(uri, 1);
      opened.add(millisSince(start));
      start = System.nanoTime();
      server
          .getTextDocumentService()
          .didChange(
              new DidChangeTextDocumentParams(
                  new VersionedTextDocumentIdentifier(uri, 2),
                  List.of(new TextDocumentContentChangeEvent("// typed\n" + text))));
      await(uri, 2);
      edited.add(millisSince(start));
      server
          .getTextDocumentService()
          .didClose(new DidCloseTextDocumentParams(new TextDocumentIdentifier(uri)));
    }
    print(opened.get(0), edited);
  }

  private void print(double first, List<Double> edited) {
    double firstEdit = edited.get(0);
    Collections.sort(edited);
    out.println("project        " + folder + ", " + lines + " lines");
    out.printf(Locale.ROOT, "first run      %.1f s%n", first / 1000);
    out.printf(Locale.ROOT, "first edit     %.0f ms%n", firstEdit);
    out.printf(
        Locale.ROOT,
        "edits          %d: median %.0f ms, nine of ten within %.0f ms, slowest %.0f ms%n",
        edited.size(),
        edited.get(edited.size() / 2),
        edited.get(edited.size() * 9 / 10),
        edited.get(edited.size() - 1));
  }

  private void await(String uri, int version) throws InterruptedException {
    while (true) {
      PublishDiagnosticsParams next = shown.poll(MINUTES, TimeUnit.MINUTES);
      if (next == null) {
        throw new IllegalStateException("no answer for " + uri);
      }
      if (next.getUri().equals(uri) && Integer.valueOf(version).equals(next.getVersion())) {
        return;
      }
    }
  }

  private static double millisSince(long start) {
    return (System.nanoTime() - start) / 1e6;
  }

  /** So many of the longer files, from all over the project. */
  private List<Path> files(int wanted) throws IOException {
    List<Path> found = new ArrayList<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
        long count = Files.readString(file).lines().count();
        lines += count;
        if (count >= MIN_LINES) {
          found.add(file);
        }
      }
    }
    List<Path> chosen = new ArrayList<>();
    int number = Math.min(wanted, found.size());
    for (int i = 0; i < number; i++) {
      chosen.add(found.get((int) ((long) i * found.size() / number)));
    }
    return chosen;
  }

  private final class Client implements LanguageClient {
    @Override
    public void publishDiagnostics(PublishDiagnosticsParams params) {
      shown.add(params);
    }

    @Override
    public void logMessage(MessageParams message) {
      out.println(message.getMessage());
    }

    @Override
    public void showMessage(MessageParams message) {
      out.println(message.getMessage());
    }

    @Override
    public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams p) {
      return CompletableFuture.completedFuture(null);
    }

    @Override
    public void telemetryEvent(Object object) {
      // There is none.
    }
  }
}
