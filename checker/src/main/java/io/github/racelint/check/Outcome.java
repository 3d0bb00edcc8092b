package io.github.racelint.check;

import com.sun.tools.javac.util.Context;
import io.github.racelint.report.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What the checks reported in one compilation, for whoever runs javac itself. */
public final class Outcome {
  private static final Context.Key<Outcome> KEY = new Context.Key<>();

  private static final Comparator<Finding> BY_PLACE =
      Comparator.comparing((Finding f) -> f.region().file())
          .thenComparingInt(f -> f.region().line())
          .thenComparingInt(f -> f.region().column())
          .thenComparing(Finding::check);

  private final List<Finding> findings = new ArrayList<>();

  private Outcome() {}

  /**
   * The outcome so far of the compilation that a context belongs to. Whoever runs javac asks for it
   * before the checks run, since Error Prone gives them a context of their own, which sees what is
   * in javac's but not the other way round.
   */
  public static Outcome of(Context context) {
    Outcome known = context.get(KEY);
    if (known == null) {
      known = new Outcome();
      context.put(KEY, known);
    }
    return known;
  }

  void add(Finding finding) {
    findings.add(finding);
  }

  /**
   * The findings that were told: without those that are suppressed in the source, switched off, or
   * part of the baseline. Sorted by place.
   */
  public List<Finding> findings() {
    return findings.stream().sorted(BY_PLACE).toList();
  }
}
