package io.github.racelint.cli;

import java.util.List;
import java.util.Locale;

/**
 * What one analysis found.
 *
 * @param findings sorted by file and place
 * @param classes how many classes were analysed, nested ones included
 * @param errors what javac could not make sense of
 * @param notes what the checks said beside their findings
 * @param crash how a check failed in some file, or null
 */
record LintResult(
    List<Finding> findings,
    int classes,
    CompileErrors errors,
    CheckerNotes notes,
    RuntimeException crash) {

  /** The last line of the output. */
  String summary(int files, double seconds) {
    return String.format(
        Locale.ROOT,
        "%s, %s, %s, %.1f s",
        count(files, "file", "files"),
        count(classes, "class", "classes"),
        count(findings.size(), "finding", "findings"),
        seconds);
  }

  private static String count(int number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }
}
