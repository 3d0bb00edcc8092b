package io.github.racelint.facts;

/**
 * A place in source.
 *
 * @param file the file's path as the compiler was given it
 * @param line the line, from 1
 * @param offset the character offset in the file, from 0; with the file it identifies the tree
 */
public record Place(String file, int line, int offset) implements Comparable<Place> {

  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof Place p
            && offset == p.offset
            && line == p.line
            && file.equals(p.file));
  }

  @Override
  public int hashCode() {
    return file.hashCode() * 31 + offset;
  }

  @Override
  public int compareTo(Place other) {
    int byFile = file.compareTo(other.file);
    return byFile != 0 ? byFile : Integer.compare(offset, other.offset);
  }

  /** The file's name without its folders, with the line: {@code Counter.java:12}. */
  public String shortName() {
    int slash = Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\'));
    return file.substring(slash + 1) + ":" + line;
  }
}
