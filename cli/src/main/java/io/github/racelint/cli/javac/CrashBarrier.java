package io.github.racelint.cli.javac;

import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the crash of a check in one file from taking the findings in all the others with it.
 *
 * <p>The crash is not hidden: the run ends with it once everything else has been printed.
 */
public final class CrashBarrier implements TaskListener {

  private final TaskListener analyzer;
  private @Nullable RuntimeException first;

  CrashBarrier(TaskListener analyzer) {
    this.analyzer = analyzer;
  }

  @Override
  public void started(TaskEvent event) {
    analyzer.started(event);
  }

  @Override
  public void finished(TaskEvent event) {
    try {
      analyzer.finished(event);
    } catch (RuntimeException | Error e) {
      if (CheckedTask.refusal(e) != null || e instanceof VirtualMachineError) {
        throw e;
      }
      if (first == null) {
        first = new IllegalStateException(e);
      }
    }
  }

  /** The first crash, or null. */
  public @Nullable RuntimeException first() {
    return first;
  }
}
