package io.github.racelint.solve;

import io.github.racelint.facts.ClassSummary;
import io.github.racelint.facts.Field;
import io.github.racelint.facts.Program;
import io.github.racelint.facts.Value;
import io.github.racelint.models.Models;
import io.github.racelint.models.TypeSafety;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Which objects concurrent changes break: by the type that a field declares, or, where that is an
 * interface that says nothing, by the classes of the objects that are put there.
 */
final class Unsafe {
  private final Program program;
  private final Models models;
  private final ValueFlow flow;
  private final Map<String, TypeSafety> byType = new HashMap<>();

  Unsafe(Program program, Models models, ValueFlow flow) {
    this.program = program;
    this.models = models;
    this.flow = flow;
  }

  /** The class that makes an object unfit for sharing; null when none is known to. */
  String type(Value object) {
    Field field = field(object);
    if (field != null) {
      TypeSafety declared = safety(field.type());
      if (declared == TypeSafety.UNSAFE) {
        return field.type();
      }
      if (declared != TypeSafety.UNKNOWN) {
        return null;
      }
    }
    for (Value origin : flow.origins(object)) {
      if (origin instanceof Value.New made && safety(made.type()) == TypeSafety.UNSAFE) {
        return made.type();
      }
    }
    return null;
  }

  /** The field that an object is read from; null when it is reached otherwise. */
  static Field field(Value object) {
    if (object instanceof Value.Member member) {
      return member.field();
    }
    return object instanceof Value.Static s ? s.field() : null;
  }

  private TypeSafety safety(String type) {
    return byType.computeIfAbsent(type, this::find);
  }

  /** Of a class of the program, what its nearest library superclass is. */
  private TypeSafety find(String type) {
    Set<String> seen = new HashSet<>();
    String at = type;
    ClassSummary own = program.classes().get(at);
    while (own != null && models.safety(at) == TypeSafety.UNKNOWN && seen.add(at)) {
      at = own.superclass() == null ? "java.lang.Object" : own.superclass();
      own = program.classes().get(at);
    }
    return models.safety(at);
  }
}
