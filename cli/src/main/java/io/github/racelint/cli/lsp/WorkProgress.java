package io.github.racelint.cli.lsp;

import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.ProgressParams;
import org.eclipse.lsp4j.WorkDoneProgressBegin;
import org.eclipse.lsp4j.WorkDoneProgressCreateParams;
import org.eclipse.lsp4j.WorkDoneProgressEnd;
import org.eclipse.lsp4j.WorkDoneProgressNotification;
import org.eclipse.lsp4j.WorkDoneProgressReport;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.LanguageClient;

/** How far a piece of work is, as the editor shows it; whichever thread does it. */
final class WorkProgress {
  private static final long STEP_NANOS = TimeUnit.MILLISECONDS.toNanos(200);
  private static final int HUNDRED = 100;

  private final LanguageClient client;
  private final String token = "racelint-" + UUID.randomUUID();
  private final String title;

  /** Done when the editor has agreed; with an error when it does not want to show anything. */
  private CompletableFuture<Void> agreed;

  private long next = System.nanoTime();
  private int percent;

  private WorkProgress(LanguageClient client, String title) {
    this.client = client;
    this.title = title;
  }

  static WorkProgress silent() {
    return new WorkProgress(null, "");
  }

  static WorkProgress shown(LanguageClient client, String title) {
    WorkProgress progress = new WorkProgress(client, title);
    progress.begin();
    return progress;
  }

  private void begin() {
    WorkDoneProgressBegin begin = new WorkDoneProgressBegin();
    begin.setTitle(title);
    begin.setCancellable(true);
    begin.setPercentage(0);
    agreed =
        client
            .createProgress(new WorkDoneProgressCreateParams(Either.forLeft(token)))
            .thenRun(() -> send(begin));
  }

  /** What the editor calls this work when it asks to stop it. */
  String token() {
    return token;
  }

  /** Tells how many files have come through a step. */
  synchronized void step(String step, int done, int total) {
    long now = System.nanoTime();
    if (client == null || now < next || total <= 0) {
      return;
    }
    next = now + STEP_NANOS;
    boolean second = !step.equals("reading");
    int half = HUNDRED / 2 * done / total;
    percent = Math.max(percent, second ? HUNDRED / 2 + half : half);
    WorkDoneProgressReport report = new WorkDoneProgressReport();
    report.setPercentage(percent);
    report.setMessage(step + ", " + done + " of " + total + " files");
    whenAgreed(report);
  }

  synchronized void message(String text) {
    if (client != null) {
      WorkDoneProgressReport report = new WorkDoneProgressReport();
      report.setMessage(text);
      report.setPercentage(percent);
      whenAgreed(report);
    }
  }

  synchronized void end() {
    if (client != null) {
      whenAgreed(new WorkDoneProgressEnd());
    }
  }

  private void whenAgreed(WorkDoneProgressNotification notification) {
    agreed = agreed.thenRun(() -> send(notification));
  }

  private void send(WorkDoneProgressNotification notification) {
    client.notifyProgress(new ProgressParams(Either.forLeft(token), Either.forLeft(notification)));
  }
}
