package io.github.racelint.solve;

import io.github.racelint.facts.Value;
import io.github.racelint.models.Models;
import io.github.racelint.models.TypeSafety;

/** What is known of the type of an object: from its declaration, or from where it is created. */
final class ObjectTypes {
  private final Models models;
  private final ValueFlow flow;

  ObjectTypes(Models models, ValueFlow flow) {
    this.models = models;
    this.flow = flow;
  }

  /** Whether an object may be shared; the less safe one counts where it may be one of several. */
  TypeSafety safety(Value object) {
    TypeSafety declared = declared(object);
    if (declared != TypeSafety.UNKNOWN) {
      return declared;
    }
    TypeSafety all = TypeSafety.UNKNOWN;
    for (Value origin : flow.origins(object)) {
      TypeSafety one =
          origin instanceof Value.New made ? models.safety(made.type()) : declared(origin);
      if (one == TypeSafety.UNSAFE) {
        return one;
      }
      all = one == TypeSafety.UNKNOWN ? all : one;
    }
    return all;
  }

  boolean isImmutable(String type) {
    return models.safety(type) == TypeSafety.IMMUTABLE;
  }

  private TypeSafety declared(Value object) {
    if (object instanceof Value.Member m) {
      return models.safety(m.field().type());
    }
    return object instanceof Value.Static s ? models.safety(s.field().type()) : TypeSafety.UNKNOWN;
  }
}
