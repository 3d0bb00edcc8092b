package io.github.racelint.solve;

import io.github.racelint.facts.ClassSummary;
import io.github.racelint.facts.Location;
import io.github.racelint.facts.Program;
import io.github.racelint.facts.Value;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Collections, maps and iterators that the program has written itself, behind whatever library
 * type: what a call does to such an object is seen in its own code, with the locks taken there.
 */
final class OwnCode {
  private static final String SKELETON = "Abstract";

  private final Program program;
  private final ValueFlow flow;
  private final Map<Value, Boolean> known = new HashMap<>();

  OwnCode(Program program, ValueFlow flow) {
    this.program = program;
    this.flow = flow;
  }

  /** Whether what a touch speaks of is state that the program's own code looks after. */
  boolean looksAfter(Touch touch) {
    Location location = touch.location();
    boolean array = location instanceof Location.OfElement e && e.array();
    return !array
        && !(location instanceof Location.OfField)
        && known.computeIfAbsent(location.base(), this::isOwn);
  }

  private boolean isOwn(Value object) {
    Set<Value> origins = flow.origins(object);
    return !origins.isEmpty()
        && origins.stream().allMatch(o -> o instanceof Value.New made && isOwn(made.type()));
  }

  /** A class that extends a library's collection has that one's state; a skeleton has none. */
  private boolean isOwn(String type) {
    ClassSummary summary = program.classes().get(type);
    if (summary == null) {
      return false;
    }
    String parent = summary.superclass();
    return parent == null
        || parent.equals("java.lang.Object")
        || (program.classes().containsKey(parent)
            ? isOwn(parent)
            : parent.startsWith(SKELETON, parent.lastIndexOf('.') + 1));
  }
}
