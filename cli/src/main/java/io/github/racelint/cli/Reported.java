package io.github.racelint.cli;

import io.github.racelint.report.Finding;
import java.util.Comparator;

/**
 * One finding, ready to print.
 *
 * @param file the path as the user wrote it
 * @param line the line, from 1
 * @param column the column of the reported place, from 1, a tab being one column
 * @param severity {@code error}, {@code warning} or {@code note}
 * @param message the check's name in brackets and its text, several lines long
 * @param sourceLine the text of the line
 * @param details the same finding for machines
 */
record Reported(
    String file,
    int line,
    int column,
    String severity,
    String message,
    String sourceLine,
    Finding details)
    implements Comparable<Reported> {

  private static final Comparator<Reported> BY_PLACE =
      Comparator.comparing(Reported::file)
          .thenComparingInt(Reported::line)
          .thenComparingInt(Reported::column)
          .thenComparing(Reported::message);

  Reported withDetails(Finding known) {
    return new Reported(file, line, column, severity, message, sourceLine, known);
  }

  @Override
  public int compareTo(Reported other) {
    return BY_PLACE.compare(this, other);
  }
}
