package io.github.racelint.solve;

import io.github.racelint.facts.Paths;
import io.github.racelint.facts.Value;
import java.util.List;

/** What holds the elements or the content at a location: the same for all names it goes by. */
final class Container {
  private Container() {}

  /** A key that is equal for values which may be the same array, collection or box. */
  static Object of(Value base) {
    if (base instanceof Value.Member member) {
      return List.of("in", member.field());
    }
    if (base instanceof Value.Static s) {
      return List.of("in", s.field());
    }
    Value collection = Paths.collection(base);
    return collection == null ? List.of("in", base) : List.of("element", of(collection));
  }
}
