package io.github.racelint.solve;

import io.github.racelint.facts.BodyId;
import io.github.racelint.facts.BodySummary;
import io.github.racelint.facts.Call;
import io.github.racelint.facts.ClassSummary;
import io.github.racelint.facts.Field;
import io.github.racelint.facts.Paths;
import io.github.racelint.facts.Program;
import io.github.racelint.facts.Store;
import io.github.racelint.facts.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the fields of a new object hold, by the code that makes it. */
final class NewObjects {
  private final Program program;
  private final Map<Value, List<Content>> ofNew = new HashMap<>();

  NewObjects(Program program) {
    this.program = program;
  }

  /**
   * What a field of a new object was given.
   *
   * @param inside whether the object's own code made it, so that the creator has no name for it
   */
  record Content(Value value, boolean inside) {}

  /** What the constructor and the creating body put into a field of one new object. */
  List<Content> fieldOf(Value.Member place, Value.New made) {
    List<Content> known = ofNew.get(place);
    if (known == null) {
      known = findFieldOf(made, place.field());
      ofNew.put(place, known);
    }
    return known;
  }

  private List<Content> findFieldOf(Value.New made, Field field) {
    List<Content> found = new ArrayList<>();
    BodySummary creator = program.bodies().get(made.body());
    if (creator == null) {
      return found;
    }
    for (Store store : creator.stores()) {
      if (store.into() instanceof Value.Member m
          && m.base().equals(made)
          && m.field().equals(field)) {
        found.add(new Content(store.value(), false));
      }
    }
    for (Call call : creator.calls()) {
      if (made.equals(call.receiver())) {
        assignedBy(call.target(), call.args(), field, found, 0);
      }
    }
    return found;
  }

  private void assignedBy(
      BodyId id, List<Value> args, Field field, List<Content> found, int depth) {
    BodySummary body = program.bodies().get(id);
    if (body == null || depth > 3) {
      return;
    }
    for (Store store : body.stores()) {
      if (store.into() instanceof Value.Member m
          && m.base() instanceof Value.This
          && m.field().equals(field)) {
        Value from = store.value().root();
        boolean given =
            (from instanceof Value.Param p && p.body().equals(id))
                || (from instanceof Value.This outer && !outer.type().equals(id.owner()));
        Value value = Paths.rebase(store.value(), root -> argument(root, id, args));
        found.add(new Content(value, !given || value instanceof Value.Unknown));
      }
    }
    if (body.kind() == BodySummary.Kind.CONSTRUCTOR) {
      recordComponent(id, args, field, found);
      for (Call call : body.calls()) {
        if (call.receiver() instanceof Value.This) {
          List<Value> passed = new ArrayList<>();
          for (Value arg : call.args()) {
            boolean given = arg.root() instanceof Value.Param p && p.body().equals(id);
            passed.add(given ? Paths.rebase(arg, root -> argument(root, id, args)) : Value.UNKNOWN);
          }
          assignedBy(call.target(), passed, field, found, depth + 1);
        }
      }
    }
  }

  /** The canonical constructor of a record assigns its components unseen (JLS 8.10.4). */
  private void recordComponent(BodyId id, List<Value> args, Field field, List<Content> found) {
    ClassSummary owner = program.classes().get(id.owner());
    if (owner == null || !owner.supertypes().contains("java.lang.Record")) {
      return;
    }
    List<Field> components =
        owner.fields().stream().filter(f -> !f.is(Field.Trait.STATIC)).toList();
    int index = components.indexOf(field);
    if (index >= 0 && components.size() == args.size() && found.isEmpty()) {
      found.add(new Content(args.get(index), false));
    }
  }

  private static Value argument(Value root, BodyId body, List<Value> args) {
    return root instanceof Value.Param p && p.body().equals(body)
        ? (p.index() < args.size() ? args.get(p.index()) : Value.UNKNOWN)
        : null;
  }
}
