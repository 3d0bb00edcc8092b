package io.github.racelint.fix;

import com.google.errorprone.fixes.SuggestedFix;
import java.util.List;
import java.util.Set;

/**
 * One way to end a race: edits that belong together, of its file and perhaps of others.
 *
 * @param kind what sort of repair
 * @param title what it does, in the imperative: {@code make 'hits' an AtomicInteger}
 * @param reason why it fits this variable
 * @param edits the changes, sorted, none overlapping another
 * @param imports the classes that the file has to import for it
 * @param elsewhere what has to be changed in other files at the same time; mostly nothing
 */
public record Fix(
    Kind kind,
    String title,
    String reason,
    List<Edit> edits,
    Set<String> imports,
    List<FileEdits> elsewhere) {

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
    edits = FileEdits.sorted(edits);
    imports = Set.copyOf(imports);
    elsewhere = List.copyOf(elsewhere);
  }

  /** A fix of the race's file alone. */
  public Fix(Kind kind, String title, String reason, List<Edit> edits, Set<String> imports) {
    this(kind, title, reason, edits, imports, List.of());
  }

  /** Whether nothing but the race's file changes. */
  public boolean isOfOneFile() {
    return elsewhere.isEmpty();
  }

  /** The line of advice in the message of the finding. */
  public String advice() {
    return title + ": " + reason;
  }

  /** The same, for another reason. */
  Fix because(String other) {
    return new Fix(kind, title, other, edits, imports, elsewhere);
  }

  /** What comes of the text of the race's file, imports included. */
  public String applyTo(String source) {
    return FileEdits.apply(source, edits, imports);
  }

  /** A file's text with one more import and nothing else changed. */
  public static String importing(String source, String className) {
    return ImportLine.add(source, className);
  }

  /**
   * The same for Error Prone, which has ways of its own to show and to apply it; only for a fix of
   * one file.
   */
  public SuggestedFix forErrorProne() {
    SuggestedFix.Builder builder = SuggestedFix.builder().setShortDescription(title);
    edits.forEach(edit -> builder.replace(edit.start(), edit.end(), edit.text()));
    imports.forEach(builder::addImport);
    return builder.build();
  }
}
