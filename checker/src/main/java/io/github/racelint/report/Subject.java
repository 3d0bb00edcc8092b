package io.github.racelint.report;

import io.github.racelint.facts.Location;
import io.github.racelint.facts.Paths;
import io.github.racelint.facts.Value;

/**
 * The variable that a finding is about, in words that outlive edits.
 *
 * @param owner the binary name of the class that declares the field; empty for captured locals
 * @param name the field's name; for locals what they hold, since their names change
 */
public record Subject(String owner, String name) {

  static Subject of(Location location) {
    if (location instanceof Location.OfField f) {
      return new Subject(f.field().owner(), f.field().name());
    }
    Subject holder = of(location.base());
    return location instanceof Location.OfElement
        ? new Subject(holder.owner(), holder.name() + "[]")
        : holder;
  }

  private static Subject of(Value value) {
    if (value instanceof Value.Member m) {
      return new Subject(m.field().owner(), m.field().name());
    }
    if (value instanceof Value.Static s) {
      return new Subject(s.field().owner(), s.field().name());
    }
    if (value instanceof Value.New made) {
      return new Subject("", "new " + made.type());
    }
    if (value instanceof Value.View view) {
      return of(view.base());
    }
    Value collection = Paths.collection(value);
    if (collection != null && !collection.equals(value)) {
      Subject holder = of(collection);
      return new Subject(holder.owner(), holder.name() + "[]");
    }
    return new Subject("", "local");
  }

  @Override
  public String toString() {
    return owner.isEmpty() ? name : owner + "." + name;
  }
}
