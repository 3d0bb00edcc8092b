package io.github.racelint.cli.lsp;

import io.github.racelint.report.Finding;
import io.github.racelint.report.Rule;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.TextDocumentService;

/** What the editor says and asks about open files. */
final class FileService implements TextDocumentService {
  private final Session session;

  FileService(Session session) {
    this.session = session;
  }

  @Override
  public void didOpen(DidOpenTextDocumentParams params) {
    TextDocumentItem item = params.getTextDocument();
    Path path = Document.file(item.getUri());
    if (path == null || !path.toString().endsWith(".java")) {
      return; // something else than a file on disk: there is nothing to see it together with
    }
    Document document = new Document(item.getUri(), path, item.getVersion(), item.getText());
    session.documents().put(document);
    session.analyst().ifPresent(analyst -> analyst.opened(document));
  }

  @Override
  public void didChange(DidChangeTextDocumentParams params) {
    Document before = session.documents().of(params.getTextDocument().getUri());
    if (before != null) {
      Integer version = params.getTextDocument().getVersion();
      Document now =
          before.changed(
              version == null ? before.version() + 1 : version, params.getContentChanges());
      session.documents().put(now);
      session.analyst().ifPresent(analyst -> analyst.changed(now));
    }
  }

  @Override
  public void didSave(DidSaveTextDocumentParams params) {
    Document document = session.documents().of(params.getTextDocument().getUri());
    if (document != null) {
      session.analyst().ifPresent(analyst -> analyst.saved(document));
    }
  }

  @Override
  public void didClose(DidCloseTextDocumentParams params) {
    Document document = session.documents().of(params.getTextDocument().getUri());
    if (document != null) {
      session.documents().remove(document.path());
      session.editor().ifPresent(editor -> editor.clear(document.uri()));
    }
  }

  @Override
  public CompletableFuture<List<Either<Command, CodeAction>>> codeAction(CodeActionParams params) {
    List<String> only = params.getContext() == null ? null : params.getContext().getOnly();
    boolean wanted =
        only == null
            || only.isEmpty()
            || only.stream().anyMatch(k -> k.isEmpty() || k.equals(CodeActionKind.QuickFix));
    return session
        .checked(params.getTextDocument().getUri())
        .thenApply(
            checked -> wanted && checked.isPresent() ? actions(params, checked.get()) : List.of());
  }

  private List<Either<Command, CodeAction>> actions(
      CodeActionParams params, Documents.Checked checked) {
    return session.actions(checked.document()).in(params.getRange(), checked).stream()
        .map(Either::<Command, CodeAction>forRight)
        .toList();
  }

  @Override
  public CompletableFuture<Hover> hover(HoverParams params) {
    Range here = new Range(params.getPosition(), params.getPosition());
    return session
        .checked(params.getTextDocument().getUri())
        .thenApply(
            checked ->
                checked
                    .map(file -> Protocol.in(here, file.findings()))
                    .filter(found -> !found.isEmpty())
                    .map(this::hover)
                    .orElse(null));
  }

  private Hover hover(List<Finding> findings) {
    StringBuilder text = new StringBuilder();
    for (Finding finding : findings) {
      text.append("```text\n").append(finding.message()).append("\n```\n\n");
      Optional<Rule> rule = Optional.ofNullable(session.protocol().rule(finding));
      rule.map(r -> r.page().isEmpty() ? r.summary() : r.page())
          .ifPresent(page -> text.append("---\n\n").append(page).append('\n'));
    }
    return new Hover(
        new MarkupContent(MarkupKind.MARKDOWN, text.toString()),
        Protocol.range(findings.get(0).region()));
  }
}
