package io.github.racelint.cli;

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
 */
record Finding(
    String file, int line, int column, String severity, String message, String sourceLine)
    implements Comparable<Finding> {

  private static final Comparator<Finding> BY_PLACE =
      Comparator.comparing(Finding::file)
          .thenComparingInt(Finding::line)
          .thenComparingInt(Finding::column)
          .thenComparing(Finding::message);

  @Override
  public int compareTo(Finding other) {
    return BY_PLACE.compare(this, other);
  }
}
