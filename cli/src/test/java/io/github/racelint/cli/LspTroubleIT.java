package io.github.racelint.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That the language server survives what editors and sources do to it. */
class LspTroubleIT {

  private static final int LINE = Sources.RACY_LINE - 1;

  @TempDir Path directory;

  private Path racy() throws IOException {
    directory = directory.toRealPath();
    return Program.write(directory, "Counter.java", Sources.racy("Counter"));
  }

  @Test
  void textThatDoesNotParse() throws Exception {
    Path file = racy();
    try (EditorClient editor = EditorClient.in(directory)) {
      editor.open(file);
      assertThat(editor.shown(file, 1)).hasSize(1);

      // What was found before stays until there is something to be read again.
      editor.change(file, 2, Sources.racy("Counter").replace("{", "{{("));
      assertThat(editor.isQuiet(1500)).isTrue();
      editor.change(file, 3, Sources.racy("Counter"));
      assertThat(editor.shown(file, 3)).hasSize(1);
      assertThat(editor.logged()).isEmpty();
    }
  }

  @Test
  void textThatIsBrokenFromTheStart() throws Exception {
    Path file = racy();
    Path other = Program.write(directory, "Other.java", "class Other { void a( }");
    try (EditorClient editor = EditorClient.in(directory)) {
      editor.open(other);
      editor.open(file);
      assertThat(editor.shown(file, 1)).hasSize(1);

      editor.change(other, 2, Sources.racy("Other"));
      assertThat(editor.shown(other, 2)).hasSize(1);
    }
  }

  @Test
  void carriageReturnsAndCharactersOfTwoUnits() throws Exception {
    racy();
    String text =
        Sources.racy("Wide")
            .replace("() -> hits++", "/* \uD83D\uDE00 */ () -> hits++")
            .replace("\n", "\r\n");
    Path file = Program.write(directory, "Wide.java", text);
    try (EditorClient editor = EditorClient.in(directory)) {
      editor.open(file);
      Diagnostic shown = editor.shown(file, 1).get(0);

      assertThat(shown.getRange().getStart()).isEqualTo(new Position(LINE, 16 + 9));
      var edit = editor.actions(file, shown).get(0).getEdit();
      String fixed = EditorClient.apply(edit.getChanges().get(EditorClient.uri(file)), text);
      assertThat(fixed.replace("\r\n", "")).doesNotContain("\n");
      editor.change(file, 2, fixed);
      assertThat(editor.shown(file, 2)).isEmpty();
    }
  }

  @Test
  void filesOutsideOfTheWorkspace() throws Exception {
    racy();
    Path outside = Program.write(directory, "elsewhere/Counter.java", Sources.racy("Counter"));
    Path folder = Program.write(directory, "project/A.java", "class A {}").getParent();
    try (EditorClient editor = EditorClient.in(folder)) {
      editor.open(outside);
      assertThat(editor.shown(outside, 1)).hasSize(1);
      // In no file at all: nothing to say, and no answer but an empty one.
      editor.open("untitled:Untitled-1", Sources.racy("Counter"));
      editor.open("jdt://contents/x.jar/Counter.java?=x", Sources.racy("Counter"));
      assertThat(hover(editor, "untitled:Untitled-1").get(30, TimeUnit.SECONDS)).isNull();
      assertThat(editor.isQuiet(500)).isTrue();
      assertThat(editor.leave()).isZero();
    }
  }

  @Test
  void fileThatIsNotOnDisk() throws Exception {
    Path file = racy().resolveSibling("New.java");
    try (EditorClient editor = EditorClient.in(directory)) {
      editor.open(EditorClient.uri(file), Sources.racy("New"));
      assertThat(editor.shown(file, 1)).hasSize(1);
    }
  }

  @Test
  void sourceThatIsTooDeepForTheCompiler() throws Exception {
    Path file = racy();
    String deep = "class Deep { int x = " + "(".repeat(200_000) + "1" + ")".repeat(200_000) + "; }";
    Path other = Program.write(directory, "deep/Deep.java", "package deep; " + deep);
    try (EditorClient editor = EditorClient.in(directory)) {
      editor.open(other);
      editor.open(file);
      editor.change(file, 2, "// still there\n" + Sources.racy("Counter"));
      assertThat(hover(editor, EditorClient.uri(file)).get(60, TimeUnit.SECONDS)).isNull();
      assertThat(editor.process().isAlive()).isTrue();
      assertThat(editor.leave()).isZero();
    }
  }

  @Test
  void missingLibraries() throws Exception {
    Path file = racy();
    String text =
        Sources.racy("Counter")
            .replace("public class", "import com.example.nowhere.Bus;\n\npublic class")
            .replace(
                "private int hits;",
                "private int hits;\n  private Bus bus;\n  Bus bus(Bus b) { return b; }");
    try (EditorClient editor = EditorClient.in(directory)) {
      editor.open(EditorClient.uri(file), text);
      assertThat(editor.shown(file, 1)).hasSize(1);
      editor.change(file, 2, "// edited\n" + text);
      assertThat(editor.shown(file, 2)).hasSize(1);
    }
  }

  @Test
  void cancelledRequest() throws Exception {
    Path file = racy();
    try (EditorClient editor = EditorClient.in(directory)) {
      editor.open(file);
      CompletableFuture<?> request = hover(editor, EditorClient.uri(file));
      request.cancel(true);
      assertThat(editor.shown(file, 1)).hasSize(1);
      assertThat(hover(editor, EditorClient.uri(file)).get(30, TimeUnit.SECONDS)).isNull();
    }
  }

  @Test
  void requestsOutOfOrder() throws Exception {
    Path file = racy();
    try (EditorClient editor = EditorClient.silent(directory)) {
      assertThatThrownBy(() -> hover(editor, EditorClient.uri(file)).get(30, TimeUnit.SECONDS))
          .isInstanceOf(ExecutionException.class)
          .cause()
          .isInstanceOfSatisfying(
              ResponseErrorException.class,
              e ->
                  assertThat(e.getResponseError().getCode())
                      .isEqualTo(ResponseErrorCode.ServerNotInitialized.getValue()));
      editor.server().exit();
      assertThat(editor.status()).isEqualTo(1);
    }
  }

  @Test
  void editorThatVanishes() throws Exception {
    racy();
    Process server = EditorClient.start(directory);
    server.getOutputStream().close();
    assertThat(server.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(server.exitValue()).isEqualTo(1);
  }

  @Test
  void malformedMessages() throws Exception {
    racy();
    Process server = EditorClient.start(directory);
    try (OutputStream out = server.getOutputStream();
        InputStream in = server.getInputStream()) {
      send(
          out,
          "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\",\"params\":{\"capabilities\":{}}}");
      assertThat(receive(in)).contains("\"id\":1").contains("RaceLint");
      send(out, "{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":");
      send(out, "{\"jsonrpc\":\"2.0\",\"id\":3,\"method\":\"textDocument/hover\",\"params\":[7]}");
      send(out, "{\"jsonrpc\":\"2.0\",\"id\":4,\"method\":\"no/such/request\",\"params\":{}}");
      send(out, "{\"jsonrpc\":\"2.0\",\"id\":5,\"method\":\"shutdown\"}");
      String answer;
      do {
        answer = receive(in);
        assertThat(answer).contains("\"jsonrpc\":\"2.0\"");
      } while (!answer.contains("\"id\":5"));
      assertThat(answer).contains("\"result\":null");
      send(out, "{\"jsonrpc\":\"2.0\",\"method\":\"exit\"}");
      assertThat(server.waitFor(60, TimeUnit.SECONDS)).isTrue();
      assertThat(server.exitValue()).isZero();
    } finally {
      server.destroyForcibly();
    }
  }

  private static void send(OutputStream out, String json) throws IOException {
    byte[] body = json.getBytes(StandardCharsets.UTF_8);
    out.write(("Content-Length: " + body.length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
    out.write(body);
    out.flush();
  }

  private static String receive(InputStream in) throws IOException {
    StringBuilder header = new StringBuilder();
    while (!header.toString().endsWith("\r\n\r\n")) {
      int c = in.read();
      if (c < 0) {
        throw new IOException("the server has closed its output after: " + header);
      }
      header.append((char) c);
    }
    String length = header.toString().replaceFirst("(?s).*Content-Length: (\\d+).*", "$1");
    return new String(in.readNBytes(Integer.parseInt(length)), StandardCharsets.UTF_8);
  }

  private static CompletableFuture<?> hover(EditorClient editor, String uri) {
    return editor
        .server()
        .getTextDocumentService()
        .hover(new HoverParams(new TextDocumentIdentifier(uri), new Position(0, 0)));
  }
}
