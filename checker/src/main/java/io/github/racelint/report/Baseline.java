package io.github.racelint.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * The findings that a project already had: a text file with one fingerprint a line, sorted, so that
 * it can be reviewed and merged line by line. Empty lines and lines that start with {@code #} are
 * left out.
 */
public final class Baseline {
  private static final String HEADING =
      "# Findings of RaceLint that were there before; each line is one. To drop those that are\n"
          + "# gone: racelint baseline prune FILE PATH…\n";

  private final SortedSet<String> known;

  private Baseline(Collection<String> fingerprints) {
    this.known = new TreeSet<>(fingerprints);
  }

  /** A baseline of the given findings. */
  public static Baseline of(Collection<Finding> findings) {
    return new Baseline(findings.stream().map(Finding::fingerprint).toList());
  }

  /**
   * Reads a file.
   *
   * @throws IOException if it cannot be read
   * @throws IllegalArgumentException if a line is no fingerprint; the message names the line
   */
  public static Baseline read(Path file) throws IOException {
    List<String> lines = new ArrayList<>();
    int number = 0;
    for (String raw : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      number++;
      String line = raw.strip();
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      if (isConflictMarker(line)) {
        throw new IllegalArgumentException(
            file + ":" + number + ": a merge conflict is left; keep the lines of both sides");
      }
      if (Fingerprints.classOf(line).isEmpty()) {
        throw new IllegalArgumentException(file + ":" + number + ": not a finding: " + line);
      }
      lines.add(line);
    }
    return new Baseline(lines);
  }

  private static boolean isConflictMarker(String line) {
    return line.startsWith("<<<<<<<") || line.startsWith("=======") || line.startsWith(">>>>>>>");
  }

  /** Writes the file anew, whole or not at all. */
  public void write(Path file) throws IOException {
    StringBuilder text = new StringBuilder(HEADING);
    known.forEach(line -> text.append(line).append('\n'));
    WholeFile.write(file, text.toString());
  }

  public int size() {
    return known.size();
  }

  public boolean knows(String fingerprint) {
    return known.contains(fingerprint);
  }

  /**
   * The known findings that are not there any more.
   *
   * @param found the fingerprints of all findings of a run
   * @param analysed whether the class of a binary name was part of the run; of other classes
   *     nothing can be said
   */
  public List<String> vanished(Set<String> found, Predicate<String> analysed) {
    return known.stream()
        .filter(line -> !found.contains(line) && analysed.test(Fingerprints.classOf(line)))
        .toList();
  }

  /** A baseline without some lines. */
  public Baseline without(Collection<String> lines) {
    TreeSet<String> rest = new TreeSet<>(known);
    rest.removeAll(lines);
    return new Baseline(rest);
  }
}
