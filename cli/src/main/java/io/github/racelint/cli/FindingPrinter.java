package io.github.racelint.cli;

import java.io.PrintWriter;

/** Prints findings the way javac prints warnings, so that editors and CI systems recognise them. */
final class FindingPrinter {

  private final PrintWriter out;

  FindingPrinter(PrintWriter out) {
    this.out = out;
  }

  /** Prints the place and the message, then the source line with a caret under the place. */
  void print(Reported finding) {
    out.println(
        finding.file()
            + ":"
            + finding.line()
            + ": "
            + finding.severity()
            + ": "
            + finding.message());
    out.println(finding.sourceLine());
    out.println(caret(finding));
  }

  /** Keeps the tabs of the source line, so that the caret stands right at every tab width. */
  private static String caret(Reported finding) {
    StringBuilder result = new StringBuilder();
    String line = finding.sourceLine();
    for (int i = 0; i < finding.column() - 1; i++) {
      result.append(i < line.length() && line.charAt(i) == '\t' ? '\t' : ' ');
    }
    return result.append('^').toString();
  }
}
