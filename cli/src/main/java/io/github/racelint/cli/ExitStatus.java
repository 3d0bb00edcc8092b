package io.github.racelint.cli;

/** What the exit status of the program tells a script. */
final class ExitStatus {

  /** Everything was analysed as far as it could be resolved, and there is nothing to report. */
  static final int CLEAN = 0;

  /** There is at least one finding. */
  static final int FINDINGS = 1;

  /** The analysis could not run to its end: wrong usage, a missing or unparsable file, a crash. */
  static final int FAILED = 2;

  private ExitStatus() {}
}
