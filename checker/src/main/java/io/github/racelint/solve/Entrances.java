package io.github.racelint.solve;

import io.github.racelint.facts.BodyId;
import io.github.racelint.facts.BodySummary;
import io.github.racelint.facts.BodySummary.Kind;
import io.github.racelint.facts.BodySummary.Visibility;
import io.github.racelint.facts.ClassSummary;
import io.github.racelint.facts.Program;
import io.github.racelint.facts.Value;
import io.github.racelint.models.Contract;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** By which bodies code that is not part of the compilation comes in. */
final class Entrances {
  private final Program program;
  private final ValueFlow flow;
  private final Contracts contracts;

  /** Bodies that are what a library's method does on their objects: the library may call them. */
  private final Set<BodyId> librarys = new HashSet<>();

  Entrances(Program program, ValueFlow flow, Contracts contracts) {
    this.program = program;
    this.flow = flow;
    this.contracts = contracts;
    program
        .overriders()
        .forEach(
            (method, overriders) -> {
              if (!program.classes().containsKey(method.owner())) {
                librarys.addAll(overriders);
              }
            });
  }

  Contracts contracts() {
    return contracts;
  }

  /** Whether code that is not part of the compilation may call a body (JLS 6.6). */
  boolean isCalledFromOutside(BodySummary body) {
    boolean noCallers = flow.callers(body.id()).isEmpty() && !flow.links().isLost(body.id());
    if (body.kind() == Kind.LAMBDA) {
      return noCallers;
    }
    ClassSummary owner = program.classes().get(body.id().owner());
    if (owner != null && owner.local()) {
      return noCallers;
    }
    return switch (body.visibility()) {
      case PUBLIC -> noCallers || isNamedOutside(owner);
      case PROTECTED, PACKAGE -> noCallers;
      case PRIVATE -> false;
    };
  }

  /** Whether a class and all classes around it can be named outside their file. */
  private boolean isNamedOutside(ClassSummary type) {
    for (ClassSummary c = type; c != null; ) {
      if (c.visibility() == Visibility.PRIVATE || c.visibility() == Visibility.PACKAGE) {
        return false;
      }
      c = c.outer() == null ? null : program.classes().get(c.outer());
    }
    return true;
  }

  /**
   * Whether a method under a contract is a step of other methods of its object, which alone call
   * it: who comes to it has come to them, and holds what they hold. A framework calls what is
   * public, and what its own types declare.
   */
  boolean isStep(BodySummary body) {
    if (body.visibility() == Visibility.PUBLIC || librarys.contains(body.id())) {
      return false;
    }
    Contract contract = contracts.contract(body);
    List<CallLinks.Incoming> callers = flow.callers(body.id());
    return contract != null
        && contract.methods().isEmpty()
        && contract.kind() != Contract.Kind.METHOD_ANNOTATION
        && callers.stream().anyMatch(c -> !c.caller().equals(body.id()))
        && (isHiddenFrom(contract, body)
            || callers.stream().allMatch(c -> c.call().receiver() instanceof Value.This));
  }

  /** What is package-private no framework can call; an annotation speaks to the author himself. */
  private static boolean isHiddenFrom(Contract contract, BodySummary body) {
    return contract.kind() == Contract.Kind.SUPERTYPE && body.visibility() == Visibility.PACKAGE;
  }

  /**
   * Whether a method only sets a property of a component whose framework calls it from many
   * threads: the framework knows nothing of the property, so its owner sets it, before he hands the
   * component over.
   */
  boolean isProperty(BodySummary body) {
    String name = body.id().simpleName();
    boolean setter =
        name.length() > 3 && name.startsWith("set") && Character.isUpperCase(name.charAt(3));
    return setter
        && body.returns().isEmpty()
        && !body.isStatic()
        && !librarys.contains(body.id())
        && contracts.isComponent(body.id().owner());
  }
}
