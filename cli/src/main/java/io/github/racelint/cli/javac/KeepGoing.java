package io.github.racelint.cli.javac;

import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.tools.javac.util.Context;
import com.sun.tools.javac.util.Log;

/**
 * Lets the checks run on a program with errors.
 *
 * <p>Error Prone leaves every file out as soon as javac has counted one error in any of them. That
 * is right for a build, which fails anyway, and wrong for a linter that is given some files of a
 * project whose libraries it does not have. So the count is set back whenever a class has been
 * attributed. For that this listener must be added before Error Prone's.
 */
final class KeepGoing implements TaskListener {

  private final Log log;
  private final Steps progress;
  private final int files;
  private int parsed;
  private int analysed;

  KeepGoing(Context context, Steps progress, int files) {
    this.log = Log.instance(context);
    this.progress = progress;
    this.files = files;
  }

  @Override
  public void started(TaskEvent event) {}

  @Override
  public void finished(TaskEvent event) {
    if (event.getKind() == TaskEvent.Kind.PARSE) {
      parsed++;
      progress.step("reading", Math.min(parsed, files), files);
    } else if (event.getKind() == TaskEvent.Kind.ANALYZE) {
      log.nerrors = 0;
      analysed++;
      progress.step("checking", Math.min(analysed, files), files);
    }
  }
}
