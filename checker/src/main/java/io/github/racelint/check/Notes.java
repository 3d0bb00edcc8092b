package io.github.racelint.check;

import com.sun.tools.javac.util.Context;
import com.sun.tools.javac.util.Log;

/** What RaceLint says about itself: never an error, so that it cannot fail a build. */
final class Notes {
  private static final String REPORT =
      "please report it, with this line, at https://github.com/racelint/racelint/issues";

  private final Log log;

  Notes(Context context) {
    this.log = Log.instance(context);
  }

  void note(String text) {
    log.printRawLines(Log.WriterKind.NOTICE, "Note: " + text);
  }

  void warn(String text) {
    log.printRawLines(Log.WriterKind.NOTICE, "warning: " + text);
  }

  /** An exception inside the analysis: told once, and the compile goes on. */
  void failed(Throwable failure, boolean withTrace) {
    StackTraceElement[] trace = failure.getStackTrace();
    String where = trace.length == 0 ? "" : " at " + trace[0];
    note("RaceLint could not analyse this compilation (" + failure + where + "); " + REPORT);
    if (withTrace) {
      for (StackTraceElement element : trace) {
        note("    at " + element);
      }
    }
  }
}
