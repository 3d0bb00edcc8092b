package io.github.racelint.cli.lsp;

import io.github.racelint.report.Finding;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.PublishDiagnosticsCapabilities;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.WindowClientCapabilities;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceEditCapabilities;
import org.eclipse.lsp4j.services.LanguageClient;

/** What the server tells the editor, as far as the editor understands it. */
final class Editor {
  private final LanguageClient client;
  private final ClientCapabilities capabilities;
  private final Protocol protocol;
  private final boolean debug;

  Editor(LanguageClient client, ClientCapabilities capabilities, Protocol protocol, boolean debug) {
    this.client = client;
    this.capabilities = capabilities == null ? new ClientCapabilities() : capabilities;
    this.protocol = protocol;
    this.debug = debug;
  }

  /** Whether it checks that an edit is of the text that it has. */
  boolean takesVersionedEdits() {
    return Optional.ofNullable(capabilities.getWorkspace())
        .map(WorkspaceClientCapabilities::getWorkspaceEdit)
        .map(WorkspaceEditCapabilities::getDocumentChanges)
        .orElse(false);
  }

  /** Whether it wants to be asked to watch files. */
  boolean watchesFiles() {
    return Optional.ofNullable(capabilities.getWorkspace())
        .map(WorkspaceClientCapabilities::getDidChangeWatchedFiles)
        .map(watched -> watched.getDynamicRegistration())
        .orElse(false);
  }

  private boolean showsProgress() {
    return Optional.ofNullable(capabilities.getWindow())
        .map(WindowClientCapabilities::getWorkDoneProgress)
        .orElse(false);
  }

  private boolean showsRelated() {
    return Optional.ofNullable(capabilities.getTextDocument())
        .map(TextDocumentClientCapabilities::getPublishDiagnostics)
        .map(PublishDiagnosticsCapabilities::getRelatedInformation)
        .orElse(false);
  }

  /** Shows what was found in a file. */
  void show(Documents.Checked checked) {
    PublishDiagnosticsParams params =
        new PublishDiagnosticsParams(
            checked.document().uri(), protocol.diagnostics(checked.findings(), showsRelated()));
    params.setVersion(checked.document().version());
    client.publishDiagnostics(params);
  }

  /** Takes away what was shown for a file. */
  void clear(String uri) {
    client.publishDiagnostics(new PublishDiagnosticsParams(uri, List.of()));
  }

  void log(String text) {
    client.logMessage(new MessageParams(MessageType.Info, "RaceLint: " + text));
  }

  /** A failure that the user can do nothing about, or has caused by an option. */
  void failed(String what, Throwable failure) {
    StringWriter text = new StringWriter();
    text.append("RaceLint could not analyse ").append(what).append(": ").append(failure.toString());
    Throwable cause = failure.getCause();
    if (debug) {
      text.append('\n');
      failure.printStackTrace(new PrintWriter(text));
    } else if (cause != null) {
      text.append(" (").append(cause.toString()).append(')');
    }
    client.logMessage(new MessageParams(MessageType.Error, text.toString()));
  }

  /** Says how far a long piece of work is; a silent one if the editor does not show that. */
  WorkProgress progress(String title) {
    return showsProgress() ? WorkProgress.shown(client, title) : WorkProgress.silent();
  }

  LanguageClient client() {
    return client;
  }

  /** Findings of one file. */
  static List<Finding> of(Document document, List<Finding> all) {
    String file = document.path().toString();
    return all.stream().filter(finding -> finding.region().file().equals(file)).toList();
  }
}
