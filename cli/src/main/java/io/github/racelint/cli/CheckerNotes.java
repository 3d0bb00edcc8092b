package io.github.racelint.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/**
 * What RaceLint's checks say that is not about a place in the code.
 *
 * <p>In a build such notes stand in javac's output, which they must not make fail. Here they go to
 * the error stream, and an analysis that did not happen must not look like a clean one.
 *
 * @param lines without javac's prefixes
 */
record CheckerNotes(List<String> lines) {

  private static final List<String> PREFIXES = List.of("Note: ", "warning: ");
  private static final String NOT_ANALYSED = "RaceLint could not analyse";

  /** Finds the notes in what javac printed rather than reported as a diagnostic. */
  static CheckerNotes in(String javacOutput) {
    List<String> notes = new ArrayList<>();
    for (String line : javacOutput.lines().toList()) {
      for (String prefix : PREFIXES) {
        if (line.startsWith(prefix)) {
          notes.add(line.substring(prefix.length()));
        }
      }
    }
    return new CheckerNotes(List.copyOf(notes));
  }

  /** Whether the checks gave up, so that the absence of findings says nothing. */
  boolean analysisFailed() {
    return lines.stream().anyMatch(line -> line.startsWith(NOT_ANALYSED));
  }

  /** Prints the notes, one to a line. */
  void print(PrintWriter err) {
    lines.forEach(line -> err.println("racelint: " + line.replaceFirst("^RaceLint:? ", "")));
  }
}
