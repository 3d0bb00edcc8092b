package io.github.racelint.cli;

import io.github.racelint.fix.Offer;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What one analysis found.
 *
 * @param files how many files were analysed
 * @param findings sorted by file and place
 * @param offers the fixes of the findings
 * @param classes the binary names of the classes that were analysed, nested ones included
 * @param errors what javac could not make sense of
 * @param notes what the checks said beside their findings
 * @param crash how a check failed in some file, or null
 */
record LintResult(
    int files,
    List<Reported> findings,
    List<Offer> offers,
    Set<String> classes,
    CompileErrors errors,
    CheckerNotes notes,
    RuntimeException crash) {

  /** What was looked at and how many findings are told, in one line. */
  String summary(int told, double seconds) {
    return String.format(
        Locale.ROOT,
        "%s, %s, %s, %.1f s",
        count(files, "file", "files"),
        count(classes.size(), "class", "classes"),
        count(told, "finding", "findings"),
        seconds);
  }

  /**
   * The exit status for the findings that are told.
   *
   * @throws RuntimeException if a check failed in some file, with how
   */
  int status(List<Reported> told) {
    if (crash != null) {
      throw crash;
    }
    if (notes.analysisFailed()) {
      return ExitStatus.FAILED;
    }
    return told.isEmpty() ? ExitStatus.CLEAN : ExitStatus.FINDINGS;
  }

  static String count(int number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }
}
