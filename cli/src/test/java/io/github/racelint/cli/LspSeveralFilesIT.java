package io.github.racelint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceEditCapabilities;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Code actions that change several files at once. */
class LspSeveralFilesIT {
  private static final String TILL =
      """
      package shop;

      class Till {
        int sold;

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

  private static final String REPORT =
      """
      package shop;

      class Report {
        static String of(Till till) {
          return "sold " + till.sold;
        }
      }
      """;

  @TempDir Path directory;

  private EditorClient editor;
  private Path till;
  private Path report;

  @BeforeEach
  void start() throws Exception {
    directory = directory.toRealPath();
    till = Program.write(directory, "src/shop/Till.java", TILL);
    report = Program.write(directory, "src/shop/Report.java", REPORT);
    Program.write(directory, "src/shop/Shop.java", SHOP);
    // Nothing but what the test asks for: no analysis of everything beside it.
    editor = EditorClient.silent(directory, "--idle", "-1");
  }

  @AfterEach
  void stop() {
    editor.close();
  }

  private Diagnostic opened() throws Exception {
    editor.open(till);
    List<Diagnostic> shown = editor.shown(till, 1);
    assertThat(shown).hasSize(1);
    return shown.get(0);
  }

  private static WorkspaceClientCapabilities versioned() {
    WorkspaceEditCapabilities edits = new WorkspaceEditCapabilities();
    edits.setDocumentChanges(true);
    WorkspaceClientCapabilities workspace = new WorkspaceClientCapabilities();
    workspace.setWorkspaceEdit(edits);
    return workspace;
  }

  /** Has everything analysed. */
  private void save(Path file) {
    editor
        .server()
        .getTextDocumentService()
        .didSave(new DidSaveTextDocumentParams(new TextDocumentIdentifier(EditorClient.uri(file))));
  }

  @Test
  void openFilesAreEditedInTheirVersion() throws Exception {
    editor.initialize(directory, versioned());
    String unsaved = "// not on disk\n" + REPORT;
    editor.open(report);
    editor.shown(report, 1);
    editor.change(report, 2, unsaved);
    editor.shown(report, 2);
    save(report);
    editor.shown(report, 2);
    CodeAction action = editor.actions(till, opened()).get(0);

    assertThat(action.getTitle()).isEqualTo("Make 'sold' an AtomicInteger, in 2 files");
    assertThat(action.getIsPreferred()).isTrue();
    assertThat(action.getEdit().getChanges()).isNullOrEmpty();
    Map<String, Integer> versions = new LinkedHashMap<>();
    for (var change : action.getEdit().getDocumentChanges()) {
      TextDocumentEdit edit = change.getLeft();
      versions.put(edit.getTextDocument().getUri(), edit.getTextDocument().getVersion());
      if (edit.getTextDocument().getUri().equals(EditorClient.uri(report))) {
        List<TextEdit> edits = edit.getEdits().stream().map(e -> e.getLeft()).toList();
        assertThat(EditorClient.apply(edits, unsaved))
            .isEqualTo(unsaved.replace("till.sold", "till.sold.get()"));
      }
    }
    assertThat(versions)
        .containsEntry(EditorClient.uri(till), 1)
        .containsEntry(EditorClient.uri(report), 2)
        .hasSize(2);
  }

  @Test
  void filesThatAreNotOpenAreEditedAsOnDisk() throws Exception {
    editor.initialize(directory);
    CodeAction action = editor.actions(till, opened()).get(0);
    Map<String, List<TextEdit>> changes = action.getEdit().getChanges();

    assertThat(changes).containsOnlyKeys(EditorClient.uri(till), EditorClient.uri(report));
    String fixedTill = EditorClient.apply(changes.get(EditorClient.uri(till)), TILL);
    Files.writeString(report, EditorClient.apply(changes.get(EditorClient.uri(report)), REPORT));
    Files.writeString(till, fixedTill);
    assertThat(Program.jar(directory, "check", "src").status()).isZero();
  }

  @Test
  void anEditOfAnotherFileMakesTheFixOld() throws Exception {
    editor.initialize(directory, versioned());
    editor.open(report);
    editor.shown(report, 1);
    Diagnostic diagnostic = opened();
    assertThat(editor.actions(till, diagnostic))
        .anyMatch(action -> action.getTitle().endsWith(", in 2 files"));

    editor.change(report, 2, "// one line more\n" + REPORT);
    editor.shown(report, 2);

    assertThat(editor.actions(till, diagnostic))
        .noneMatch(action -> action.getTitle().endsWith(", in 2 files"));
  }
}
