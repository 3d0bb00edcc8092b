package io.github.racelint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentSyncKind;
import org.eclipse.lsp4j.WorkDoneProgressBegin;
import org.eclipse.lsp4j.WorkDoneProgressEnd;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the language server does for an editor, over the pipes that an editor uses. */
class LspIT {

  private static final int LINE = Sources.RACY_LINE - 1;

  @TempDir Path directory;

  private EditorClient editor;
  private Path file;

  @BeforeEach
  void start() throws Exception {
    directory = directory.toRealPath();
    file = Program.write(directory, "Counter.java", Sources.racy("Counter"));
    editor = EditorClient.silent(directory);
  }

  @AfterEach
  void stop() {
    editor.close();
  }

  private Diagnostic opened() throws Exception {
    editor.initialize(directory);
    editor.open(file);
    List<Diagnostic> shown = editor.shown(file, 1);
    assertThat(shown).hasSize(1);
    return shown.get(0);
  }

  @Test
  void saysWhatItCanDo() throws Exception {
    InitializeResult result = editor.initialize(directory);

    assertThat(result.getServerInfo().getName()).isEqualTo("RaceLint");
    assertThat(result.getCapabilities().getHoverProvider().getLeft()).isTrue();
    assertThat(result.getCapabilities().getCodeActionProvider().getRight().getCodeActionKinds())
        .containsExactly("quickfix");
    assertThat(result.getCapabilities().getTextDocumentSync().getRight().getChange())
        .isEqualTo(TextDocumentSyncKind.Incremental);
  }

  @Test
  void findingOnOpen() throws Exception {
    Diagnostic diagnostic = opened();

    assertThat(diagnostic.getCode().getLeft()).isEqualTo("LostUpdate");
    assertThat(diagnostic.getCodeDescription().getHref()).endsWith("docs/LostUpdate.md");
    assertThat(diagnostic.getSeverity()).isEqualTo(DiagnosticSeverity.Warning);
    assertThat(diagnostic.getSource()).isEqualTo("racelint");
    assertThat(diagnostic.getRange().getStart()).isEqualTo(new Position(LINE, 16));
    assertThat(diagnostic.getRange().getEnd()).isEqualTo(new Position(LINE, 22));
    assertThat(diagnostic.getMessage().getLeft()).contains("hits");
    assertThat(diagnostic.getRelatedInformation())
        .isNotEmpty()
        .allSatisfy(
            info -> assertThat(info.getLocation().getUri()).isEqualTo(EditorClient.uri(file)))
        .anySatisfy(
            info ->
                assertThat(info.getLocation().getRange().getStart().getLine()).isLessThan(LINE));
  }

  @Test
  void editsOfTheUnsavedText() throws Exception {
    opened();
    String fixed =
        "java.util.concurrent.atomic.AtomicInteger hits = new"
            + " java.util.concurrent.atomic.AtomicInteger()";

    editor.change(
        file,
        2,
        new TextDocumentContentChangeEvent(
            new Range(new Position(5, 10), new Position(5, 18)), fixed),
        new TextDocumentContentChangeEvent(
            new Range(new Position(LINE, 20), new Position(LINE, 22)), ".incrementAndGet()"));
    assertThat(editor.shown(file, 2)).isEmpty();

    editor.change(file, 3, "// one more line\n" + Sources.racy("Counter"));
    assertThat(editor.shown(file, 3))
        .singleElement()
        .satisfies(d -> assertThat(d.getRange().getStart().getLine()).isEqualTo(LINE + 1));
    assertThat(Files.readString(file)).isEqualTo(Sources.racy("Counter"));
  }

  @Test
  void quickFixesOfTheUnsavedText() throws Exception {
    opened();
    String unsaved = "// not on disk\n\n" + Sources.racy("Counter");
    editor.change(file, 2, unsaved);

    List<CodeAction> actions = editor.actions(file, editor.shown(file, 2).get(0));

    assertThat(actions).hasSizeGreaterThan(1);
    assertThat(actions).extracting(CodeAction::getKind).containsOnly("quickfix");
    assertThat(actions.get(0).getIsPreferred()).isTrue();
    assertThat(actions.subList(1, actions.size()))
        .extracting(CodeAction::getIsPreferred)
        .containsOnly(false);
    int version = 3;
    for (CodeAction action : actions) {
      String fixed =
          EditorClient.apply(action.getEdit().getChanges().get(EditorClient.uri(file)), unsaved);
      assertThat(fixed).startsWith("// not on disk\n").isNotEqualTo(unsaved);
      editor.change(file, version, fixed);
      assertThat(editor.shown(file, version++)).as(action.getTitle()).isEmpty();
    }
  }

  @Test
  void hoverShowsThePage() throws Exception {
    opened();

    Hover hover = hover(new Position(LINE, 18));
    assertThat(hover.getContents().getRight().getValue())
        .contains("hits")
        .contains(Files.readString(Program.ROOT.resolve("docs/LostUpdate.md")));
    assertThat(hover(new Position(0, 0))).isNull();
  }

  private Hover hover(Position position) throws Exception {
    return editor
        .server()
        .getTextDocumentService()
        .hover(new HoverParams(new TextDocumentIdentifier(EditorClient.uri(file)), position))
        .get(30, TimeUnit.SECONDS);
  }

  @Test
  void progressOfTheFirstRun() throws Exception {
    opened();
    for (int i = 0;
        i < 100 && editor.progress().stream().noneMatch(WorkDoneProgressEnd.class::isInstance);
        i++) {
      Thread.sleep(50);
    }

    assertThat(editor.progress().get(0)).isInstanceOf(WorkDoneProgressBegin.class);
    assertThat(editor.progress().get(editor.progress().size() - 1))
        .isInstanceOf(WorkDoneProgressEnd.class);
  }

  @Test
  void otherFilesOfTheProgram() throws Exception {
    Program.write(directory, "src/shop/Till.java", TILL);
    Path shop = Program.write(directory, "src/shop/Shop.java", SHOP);
    editor.initialize(directory);
    editor.open(shop);
    assertThat(editor.shown(shop, 1)).isEmpty();
    Path till = directory.resolve("src/shop/Till.java");
    editor.open(till);
    assertThat(editor.shown(till, 1)).singleElement();

    editor.change(till, 2, "// edited\n" + TILL);
    List<Diagnostic> edited = editor.shown(till, 2);

    assertThat(edited).singleElement();
    assertThat(edited.get(0).getRelatedInformation())
        .anySatisfy(
            info -> assertThat(info.getLocation().getUri()).isEqualTo(EditorClient.uri(shop)));
    // The other file starts no threads any more: known when it is saved.
    editor.change(shop, 2, SHOP.replace("pool.submit(till::sell)", "till.sell()"));
    assertThat(editor.shown(shop, 2)).isEmpty();
    editor
        .server()
        .getTextDocumentService()
        .didSave(new DidSaveTextDocumentParams(new TextDocumentIdentifier(EditorClient.uri(shop))));
    assertThat(editor.shown(till, 2)).isEmpty();
  }

  private static final String TILL =
      """
      package shop;

      class Till {
        private int sold;

        void sell() {
          sold++;
        }
      }
      """;

  private static final String SHOP =
      """
      package shop;

      import java.util.concurrent.ExecutorService;
      import java.util.concurrent.Executors;

      class Shop {
        private final ExecutorService pool = Executors.newFixedThreadPool(4);
        private final Till till = new Till();

        void open() {
          for (int i = 0; i < 100; i++) {
            pool.submit(till::sell);
          }
        }
      }
      """;

  @Test
  void closedFilesShowNothing() throws Exception {
    opened();
    editor
        .server()
        .getTextDocumentService()
        .didClose(
            new DidCloseTextDocumentParams(new TextDocumentIdentifier(EditorClient.uri(file))));

    assertThat(editor.shown(EditorClient.uri(file), null)).isEmpty();
  }

  @Test
  void settings() throws Exception {
    opened();

    configure("{'racelint': {'options': ['-Xep:LostUpdate:ERROR']}}");
    assertThat(editor.shown(file, 1))
        .extracting(Diagnostic::getSeverity)
        .containsExactly(DiagnosticSeverity.Error);

    configure("{'options': ['-Xep:LostUpdate:OFF']}");
    assertThat(editor.shown(file, 1)).isEmpty();

    configure("{'racelint': {'debounce': 'soon'}}");
    assertThat(editor.shown(file, 1)).hasSize(1);
    assertThat(editor.logged()).anyMatch(line -> line.contains("a setting is not of its type"));
  }

  private void configure(String json) {
    editor
        .server()
        .getWorkspaceService()
        .didChangeConfiguration(
            new DidChangeConfigurationParams(JsonParser.parseString(json.replace('\'', '"'))));
  }

  @Test
  void filesThatChangeOnDisk() throws Exception {
    Path shop = Program.write(directory, "src/shop/Shop.java", SHOP);
    Path till = Program.write(directory, "src/shop/Till.java", TILL);
    editor.initialize(directory);
    editor.open(till);
    assertThat(editor.shown(till, 1)).hasSize(1);

    Files.delete(shop);
    editor
        .server()
        .getWorkspaceService()
        .didChangeWatchedFiles(
            new DidChangeWatchedFilesParams(
                List.of(new FileEvent(EditorClient.uri(shop), FileChangeType.Deleted))));

    assertThat(editor.shown(till, 1)).isEmpty();
  }

  @Test
  void leaves() throws Exception {
    opened();

    assertThat(editor.leave()).isZero();
  }
}
