package io.github.racelint.fix;

import com.google.errorprone.fixes.SuggestedFix;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * One way to end a race: edits of one file that belong together.
 *
 * @param kind what sort of repair
 * @param title what it does, in the imperative: {@code make 'hits' an AtomicInteger}
 * @param reason why it fits this variable
 * @param edits the changes, sorted, none overlapping another
 * @param imports the classes that the file has to import for it
 */
public record Fix(Kind kind, String title, String reason, List<Edit> edits, Set<String> imports) {

  /** What sort of repair. */
  public enum Kind {
    /** This access takes the lock that the others hold. */
    HELD_LOCK,
    /** The read half of a lock becomes its write half. */
    WRITE_LOCK,
    /** The variable gets an atomic type, or two calls on one become a single call. */
    ATOMIC,
    /** The variable becomes a sum that threads add to side by side. */
    ADDER,
    /** Two calls on one object become one. */
    CONCURRENT,
    /** The object is made as one that is safe to share. */
    CONTAINER,
    /** A parallel stream collects, and one thread adds. */
    COLLECT,
    /** All accesses get a new lock. */
    NEW_LOCK,
    /** All accesses of variables that are changed and read together get one new lock. */
    JOINT_LOCK,
    /** A second test, under a lock, decides, and the variable becomes volatile. */
    DOUBLE_CHECKED,
    /** Every thread gets its own. */
    THREAD_LOCAL,
    /** The variable becomes volatile. */
    VOLATILE
  }

  public Fix {
    edits = edits.stream().sorted().distinct().toList();
    imports = Set.copyOf(imports);
    for (int i = 1; i < edits.size(); i++) {
      if (edits.get(i).overlaps(edits.get(i - 1))) {
        throw new IllegalArgumentException(
            "overlapping edits: " + edits.get(i - 1) + ", " + edits.get(i));
      }
    }
  }

  /** The line of advice in the message of the finding. */
  public String advice() {
    return title + ": " + reason;
  }

  /** The same, for another reason. */
  Fix because(String other) {
    return new Fix(kind, title, other, edits, imports);
  }

  /** What comes of a file's text, imports included. */
  public String applyTo(String source) {
    List<Edit> all = new ArrayList<>(edits);
    StringBuilder result = new StringBuilder();
    int done = 0;
    for (Edit edit : all) {
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

  /** A file's text with one more import and nothing else changed. */
  public String importing(String source, String className) {
    return ImportLine.add(source, className);
  }

  /** The same for Error Prone, which has ways of its own to show and to apply it. */
  public SuggestedFix forErrorProne() {
    SuggestedFix.Builder builder = SuggestedFix.builder().setShortDescription(title);
    edits.forEach(edit -> builder.replace(edit.start(), edit.end(), edit.text()));
    imports.forEach(builder::addImport);
    return builder.build();
  }
}
