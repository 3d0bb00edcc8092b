package io.github.racelint.fix;

import com.sun.tools.javac.util.Context;
import java.util.ArrayList;
import java.util.List;

/**
 * All that a compilation reported, with its fixes. A diagnostic of javac has no room for edits; who
 * runs the compiler finds them here.
 */
public final class Offers {
  private static final Context.Key<Offers> KEY = new Context.Key<>();

  private final List<Offer> all = new ArrayList<>();

  private Offers() {}

  /**
   * Those of a compilation, by its context. Error Prone gives its checks a context of their own,
   * which sees what is in javac's: who wants to read them asks before the compilation starts.
   */
  public static Offers of(Context context) {
    Offers known = context.get(KEY);
    if (known == null) {
      known = new Offers();
      context.put(KEY, known);
    }
    return known;
  }

  public void add(Offer offer) {
    all.add(offer);
  }

  /** In the order in which they were reported. */
  public List<Offer> all() {
    return List.copyOf(all);
  }
}
