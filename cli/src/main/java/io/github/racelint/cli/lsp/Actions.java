package io.github.racelint.cli.lsp;

import io.github.racelint.report.Finding;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** The fixes of findings as code actions. */
final class Actions {
  private final Documents documents;
  private final Protocol protocol;
  private final boolean versioned;
  private final WholeFixes whole;

  /**
   * How to write them.
   *
   * @param versioned whether the editor checks that an edit is of the text that it has
   * @param whole the fixes of several files
   */
  Actions(Documents documents, Protocol protocol, boolean versioned, WholeFixes whole) {
    this.documents = documents;
    this.protocol = protocol;
    this.versioned = versioned;
    this.whole = whole;
  }

  /** The fixes of the findings in a range, the best of each finding first. */
  List<CodeAction> in(Range range, Documents.Checked file) {
    List<CodeAction> actions = new ArrayList<>();
    for (Finding finding : Protocol.in(range, file.findings())) {
      boolean first = true;
      for (Finding.Fix fix : whole.of(finding, documents::text)) {
        actions.add(action(finding, fix, file.document(), first));
        first = false;
      }
    }
    return actions;
  }

  private CodeAction action(Finding finding, Finding.Fix fix, Document analysed, boolean first) {
    CodeAction action = new CodeAction(capital(fix.description()));
    action.setKind(CodeActionKind.QuickFix);
    action.setIsPreferred(first);
    action.setDiagnostics(List.of(protocol.diagnostic(finding)));
    action.setEdit(edit(fix, analysed));
    return action;
  }

  private WorkspaceEdit edit(Finding.Fix fix, Document analysed) {
    Map<Path, List<Finding.Edit>> byFile = new LinkedHashMap<>();
    for (Finding.Edit edit : fix.edits()) {
      byFile.computeIfAbsent(Path.of(edit.file()), f -> new ArrayList<>()).add(edit);
    }
    WorkspaceEdit result = new WorkspaceEdit();
    List<Either<TextDocumentEdit, org.eclipse.lsp4j.ResourceOperation>> ordered = new ArrayList<>();
    byFile.forEach(
        (path, edits) -> {
          boolean own = path.equals(analysed.path());
          List<TextEdit> changes = changes(edits, own ? analysed.text() : documents.text(path));
          if (versioned) {
            Document open = own ? analysed : documents.get(path);
            Integer version = open == null ? null : open.version();
            ordered.add(
                Either.forLeft(
                    new TextDocumentEdit(
                        new VersionedTextDocumentIdentifier(protocol.uri(path), version),
                        new ArrayList<>(changes.stream().map(Actions::plain).toList()))));
          } else {
            result.getChanges().put(protocol.uri(path), changes);
          }
        });
    if (versioned) {
      result.setChanges(null);
      result.setDocumentChanges(ordered);
    }
    return result;
  }

  private static Either<TextEdit, org.eclipse.lsp4j.SnippetTextEdit> plain(TextEdit edit) {
    return Either.forLeft(edit);
  }

  /** Line ends of new text are those of the file. */
  private static List<TextEdit> changes(List<Finding.Edit> edits, String text) {
    TextLines lines = new TextLines(text);
    boolean crlf = text.contains("\r\n");
    return edits.stream()
        .sorted(Comparator.comparingInt(Finding.Edit::start))
        .map(
            edit ->
                new TextEdit(
                    new Range(lines.position(edit.start()), lines.position(edit.end())),
                    crlf ? edit.text().replaceAll("\r?\n", "\r\n") : edit.text()))
        .toList();
  }

  private static String capital(String description) {
    return description.isEmpty()
        ? description
        : Character.toUpperCase(description.charAt(0)) + description.substring(1);
  }
}
