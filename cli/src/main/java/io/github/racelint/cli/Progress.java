package io.github.racelint.cli;

import java.io.Console;
import java.io.PrintWriter;
import java.lang.reflect.Method;

/**
 * One line that says how far a long run has come, for someone who waits at a terminal.
 *
 * <p>Nothing is shown in the first seconds, and nothing ever when the output is not a terminal.
 */
final class Progress implements AutoCloseable {

  private static final long QUIET_NANOS = 3_000_000_000L;
  private static final long STEP_NANOS = 500_000_000L;

  private final PrintWriter err;
  private final boolean terminal;
  private long next = System.nanoTime() + QUIET_NANOS;
  private int shown;

  Progress(PrintWriter err, boolean terminal) {
    this.err = err;
    this.terminal = terminal;
  }

  /** Tells that {@code done} of {@code total} files have come through {@code step}. */
  void step(String step, int done, int total) {
    long now = System.nanoTime();
    if (!terminal || now - next < 0) {
      return;
    }
    next = now + STEP_NANOS;
    show("racelint: " + step + ", " + done + " of " + total + " files");
  }

  /** Takes the line away again, so that the findings start on a clean one. */
  @Override
  public void close() {
    if (shown > 0) {
      show("");
      err.print('\r');
      err.flush();
    }
  }

  private void show(String text) {
    err.print('\r' + text + " ".repeat(Math.max(0, shown - text.length())));
    err.flush();
    shown = text.length();
  }

  /** Whether somebody is likely to look on. Java tells this of input and output together only. */
  static boolean errIsTerminal() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      // Since Java 22 there is a console without a terminal too; before, this method is missing.
      Method isTerminal = Console.class.getMethod("isTerminal");
      return (Boolean) isTerminal.invoke(console);
    } catch (NoSuchMethodException e) {
      return true;
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }
}
