package io.github.racelint.fix;

/**
 * One change of a file's text.
 *
 * @param start the offset of the first character replaced
 * @param end the offset after the last one; more than {@code start}, so that two fixes which make
 *     the same change can be told from two that both insert
 * @param text what stands there afterwards
 */
public record Edit(int start, int end, String text) implements Comparable<Edit> {

  /** Whether the two change the same character. */
  public boolean overlaps(Edit other) {
    return start < other.end && other.start < end;
  }

  @Override
  public int compareTo(Edit other) {
    return start != other.start ? Integer.compare(start, other.start) : other.end - end;
  }
}
