package io.github.racelint.report;

import java.util.List;

/**
 * A finding for machines.
 *
 * @param check the check's name
 * @param severity {@code error}, {@code warning} or {@code note}
 * @param region what is marked
 * @param message the whole text, several lines
 * @param subject the variable
 * @param fingerprint names the finding in a way that outlives moved lines; unique in a compilation
 * @param related the other accesses, and where the missing lock is held
 * @param paths how each of the two threads comes to its access
 * @param schedule a table of steps in which the harm is done, one row a line
 * @param fixes what would put it right, the best first
 */
public record Finding(
    String check,
    String severity,
    Region region,
    String message,
    Subject subject,
    String fingerprint,
    List<Spot> related,
    List<List<Spot>> paths,
    List<String> schedule,
    List<Fix> fixes) {

  /**
   * One way to put a finding right.
   *
   * @param description in a few words
   * @param edits what to replace, file by file, in the order of the places; they do not overlap
   */
  public record Fix(String description, List<Edit> edits) {}

  /**
   * One replacement.
   *
   * @param file the path as the compiler was given it
   * @param start the offset of the first character that goes
   * @param end the offset after the last character that goes
   * @param text what comes in its place
   */
  public record Edit(String file, int start, int end, String text) {}

  /** The first line of the message. */
  public String headline() {
    return message.lines().findFirst().orElse(check);
  }
}
