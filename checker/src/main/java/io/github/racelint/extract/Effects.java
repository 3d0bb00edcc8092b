package io.github.racelint.extract;

import io.github.racelint.facts.Guard;
import io.github.racelint.facts.Location;
import io.github.racelint.facts.Value;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What a call does of which one of several bodies may run. */
final class Effects {
  private Effects() {}

  /**
   * Locks and waits only where all bodies agree; code run, threads started and objects let out
   * where any body does it.
   */
  static BodyEffects any(List<BodyEffects> all) {
    if (all.isEmpty()) {
      return BodyEffects.NONE;
    }
    BodyEffects joined = all.get(0);
    for (BodyEffects other : all.subList(1, all.size())) {
      joined = either(joined, other);
    }
    return joined;
  }

  private static BodyEffects either(BodyEffects a, BodyEffects b) {
    List<Guard> acquired = new ArrayList<>(a.acquired());
    acquired.retainAll(b.acquired());
    List<Value> joins = new ArrayList<>(a.joins());
    joins.retainAll(b.joins());
    Map<Integer, List<Location>> writes = new LinkedHashMap<>(a.writes());
    b.writes().forEach((i, l) -> writes.merge(i, l, Effects::both));
    Set<Value> escaping = new LinkedHashSet<>(a.escaping());
    escaping.addAll(b.escaping());
    return new BodyEffects(
        acquired,
        Objects.equals(a.acquiredIfTrue(), b.acquiredIfTrue()) ? a.acquiredIfTrue() : null,
        Objects.equals(a.step(), b.step()) ? a.step() : null,
        both(a.unlocked(), b.unlocked()),
        both(a.runs(), b.runs()),
        joins,
        both(a.releases(), b.releases()),
        a.starts() || b.starts(),
        both(a.startHandles(), b.startHandles()),
        escaping,
        a.result().equals(b.result()) ? a.result() : Value.UNKNOWN,
        both(a.resultReads(), b.resultReads()),
        writes,
        both(a.changes(), b.changes()));
  }

  /** At most {@link BodyEffects#MAX_VALUES} different ones. */
  static <T> List<T> bounded(Collection<T> values) {
    if (values.size() < 2) {
      return List.copyOf(values);
    }
    return values.stream().distinct().limit(BodyEffects.MAX_VALUES).toList();
  }

  private static <T> List<T> both(List<T> a, List<T> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return bounded(a.isEmpty() ? b : a);
    }
    Set<T> all = new LinkedHashSet<>(a);
    all.addAll(b);
    return bounded(all);
  }
}
