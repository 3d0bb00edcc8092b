package io.github.racelint.check;

import com.sun.tools.javac.util.Context;

/**
 * Says that whoever runs the compiler has all files of the program at hand and can edit several of
 * them for one fix. Error Prone cannot: its suggestions are of one file.
 */
public final class EditSeveralFiles {
  private static final Context.Key<EditSeveralFiles> KEY = new Context.Key<>();

  private EditSeveralFiles() {}

  /** For a compilation that has not started. */
  public static void allow(Context context) {
    context.put(KEY, new EditSeveralFiles());
  }

  static boolean isAllowed(Context context) {
    return context.get(KEY) != null;
  }
}
