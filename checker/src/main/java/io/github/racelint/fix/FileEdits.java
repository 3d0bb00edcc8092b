package io.github.racelint.fix;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a fix changes in one file.
 *
 * @param file the path as the compiler was given it
 * @param source the text that the edits are of
 * @param edits the changes, sorted, none overlapping another
 * @param imports the classes that the file has to import for it
 */
public record FileEdits(String file, String source, List<Edit> edits, Set<String> imports) {

  public FileEdits {
    edits = sorted(edits);
    imports = Set.copyOf(imports);
  }

  /** Changes in the order of the text; throws if two of them change the same. */
  static List<Edit> sorted(List<Edit> edits) {
    List<Edit> all = edits.stream().sorted().distinct().toList();
    for (int i = 1; i < all.size(); i++) {
      if (all.get(i).overlaps(all.get(i - 1))) {
        throw new IllegalArgumentException(
            "overlapping edits: " + all.get(i - 1) + ", " + all.get(i));
      }
    }
    return all;
  }

  /** What comes of a text, imports included. */
  public String applyTo(String text) {
    return apply(text, edits, imports);
  }

  static String apply(String source, List<Edit> edits, Set<String> imports) {
    StringBuilder result = new StringBuilder();
    int done = 0;
    for (Edit edit : edits) {
      result.append(source, done, edit.start()).append(edit.text());
      done = edit.end();
    }
    result.append(source, done, source.length());
    String text = result.toString();
    for (String name : new TreeSet<>(imports)) {
      text = ImportLine.add(text, name);
    }
    return text;
  }
}
