package io.github.racelint.solve;

import io.github.racelint.facts.BodyId;
import io.github.racelint.facts.BodySummary;
import io.github.racelint.facts.Program;
import io.github.racelint.facts.Value;
import io.github.racelint.models.Contract;

/**
 * Methods that by a contract follow one another on one object, on whatever threads: the signals of
 * a stream. Whoever calls them, on the way from a task that other classes start, has promised so.
 */
final class Sequences {
  private final Program program;
  private final Contracts contracts;
  private final Hierarchy hierarchy;

  Sequences(Program program, Contracts contracts, Hierarchy hierarchy) {
    this.program = program;
    this.contracts = contracts;
    this.hierarchy = hierarchy;
  }

  /** Whether one contract lets the methods follow one another in which two touches stand. */
  boolean keepsApart(Touch a, Touch b) {
    String first = contract(a);
    return first != null && first.equals(contract(b));
  }

  /** The contract of the method by which a touch of its own object is reached; null if none. */
  private String contract(Touch touch) {
    Value base = touch.access().location().base();
    if (base == null || !(base.root() instanceof Value.This) || isOwnTask(touch)) {
      return null;
    }
    for (int i = touch.chain().size() - 1; i >= 0; i--) {
      BodyId id = touch.chain().get(i).body();
      BodySummary body = program.bodies().get(id);
      if (body == null || !hierarchy.related(id.owner(), touch.body().owner())) {
        return null;
      }
      Contract contract = contracts.contract(body);
      if (contract != null) {
        boolean serial = contract.calls() == Contract.Calls.SERIAL && !contract.methods().isEmpty();
        return serial ? contract.subject() : null;
      }
      if (body.visibility() != BodySummary.Visibility.PRIVATE) {
        return null;
      }
    }
    return null;
  }

  /** Whether the object's own class starts the thread: then it breaks the promise itself. */
  private boolean isOwnTask(Touch touch) {
    Role.Task task = touch.role().task();
    return task != null && topLevel(task.creator().owner()).equals(topLevel(touch.body().owner()));
  }

  private static String topLevel(String type) {
    int nested = type.indexOf('$');
    return nested < 0 ? type : type.substring(0, nested);
  }
}
