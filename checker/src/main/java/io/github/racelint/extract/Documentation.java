package io.github.racelint.extract;

import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCCompilationUnit;
import java.util.Locale;
import java.util.regex.Pattern;

/** What documentation comments promise of threads, and what they ask of callers. */
final class Documentation {
  private static final Pattern WORDS = Pattern.compile("[\\s*-]+");

  private static final Pattern SAFE_NOT = Pattern.compile("(not|isn't|not be|non) thread safe");

  private static final Pattern ONE_AT_A_TIME =
      Pattern.compile(
          "(called|invoked|used) (sequentially|serially|in sequence)"
              + "|(in a )?(sequential|serial|serialized) manner"
              + "|(not|never) be (called|invoked|used) concurrently"
              + "|not safe to (call|invoke|use) concurrently"
              + "|(called|invoked|used) (from|by|on) (a single|only one|one) thread"
              + "|(not|isn't) thread safe");

  private Documentation() {}

  /** Whether a class says that it is safe to share. */
  static boolean saysSafe(JCCompilationUnit unit, JCTree declaration) {
    String text = text(unit, declaration);
    return text != null && text.contains("thread safe") && !SAFE_NOT.matcher(text).find();
  }

  /** Whether a method asks its callers to let one call follow the other. */
  static boolean asksForSequence(JCCompilationUnit unit, JCTree declaration) {
    String text = text(unit, declaration);
    return text != null && ONE_AT_A_TIME.matcher(text).find();
  }

  /** A comment in small letters, with single spaces; null where there is none of threads. */
  private static String text(JCCompilationUnit unit, JCTree declaration) {
    var comments = unit.docComments;
    String comment = comments == null ? null : comments.getCommentText(declaration);
    // most say nothing of it, and the rest of this is slow
    return comment != null && isOfThreads(comment)
        ? WORDS.matcher(comment.toLowerCase(Locale.ROOT)).replaceAll(" ")
        : null;
  }

  /** Looks for all words in one go: the comments are often longer than the code. */
  private static boolean isOfThreads(String comment) {
    for (int i = 0; i < comment.length(); i++) {
      boolean found =
          switch (comment.charAt(i)) {
            case 'h' -> comment.startsWith("hread", i);
            case 'H' -> comment.startsWith("HREAD", i);
            case 's' -> comment.startsWith("sequen", i) || comment.startsWith("serial", i);
            case 'c' -> comment.startsWith("concurrently", i);
            default -> false;
          };
      if (found) {
        return true;
      }
    }
    return false;
  }
}
