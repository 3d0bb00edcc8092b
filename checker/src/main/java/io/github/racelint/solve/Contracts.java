package io.github.racelint.solve;

import io.github.racelint.facts.BodyId;
import io.github.racelint.facts.BodySummary;
import io.github.racelint.facts.ClassSummary;
import io.github.racelint.facts.Effect;
import io.github.racelint.facts.Field;
import io.github.racelint.facts.Program;
import io.github.racelint.facts.Value;
import io.github.racelint.models.Contract;
import io.github.racelint.models.ContractOrder;
import io.github.racelint.models.Models;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What frameworks and annotations say of who calls a class's methods. */
final class Contracts {
  private final Program program;
  private final Models models;
  private final Map<String, List<Contract>> byClass = new HashMap<>();

  /** The same without those that speak of methods by their annotations. */
  private final Map<String, List<Contract>> ofTypes = new HashMap<>();

  private final Map<String, Boolean> confined = new HashMap<>();
  private final Map<BodyId, Optional<Contract>> byBody = new HashMap<>();

  Contracts(Program program, Models models) {
    this.program = program;
    this.models = models;
  }

  /** From which threads a method is called by contract; null when no contract speaks of it. */
  Contract.Calls calls(BodySummary body) {
    Contract contract = contract(body);
    return contract == null ? null : contract.calls();
  }

  /**
   * What keeps the calls of a serial contract apart on one object: methods that the same contract
   * speaks of have it in common, those of another do not.
   */
  Value oneAtATime(BodySummary body) {
    Contract contract = contract(body);
    return contract.thread() != null
        ? Value.thread(contract.thread())
        : new Value.View(new Value.This(body.id().owner()), contract.subject());
  }

  /** The contract under which a method is called; null if none. */
  Contract contract(BodySummary body) {
    return byBody.computeIfAbsent(body.id(), id -> Optional.ofNullable(find(body))).orElse(null);
  }

  private Contract find(BodySummary body) {
    ClassSummary owner = program.classes().get(body.id().owner());
    if (body.kind() != BodySummary.Kind.METHOD || owner == null || isDeclaredConfined(owner)) {
      return null;
    }
    boolean callable = body.visibility() != BodySummary.Visibility.PRIVATE && !body.isStatic();
    boolean plain = body.annotations().isEmpty(); // as most are
    if (plain && ofType(owner).isEmpty()) {
      return null;
    }
    String method = body.id().simpleName();
    List<Contract> matching = new ArrayList<>();
    for (Contract contract : plain ? ofType(owner) : ofClass(owner)) {
      boolean speaks =
          contract.kind() == Contract.Kind.METHOD_ANNOTATION
              ? body.annotations().contains(contract.subject())
              : callable && (contract.methods().isEmpty() || contract.methods().contains(method));
      if (speaks) {
        matching.add(contract);
      }
    }
    Contract chosen = ContractOrder.choose(matching);
    if (callable && asksForSequence(body) && (chosen == null || chosen.methods().isEmpty())) {
      return serial(owner);
    }
    boolean lifeCycle =
        chosen != null
            && chosen.methods().isEmpty()
            && !chosen.subject().equals(owner.name()) // it says so of all its methods
            && models.runsOnce(method);
    return lifeCycle ? null : chosen;
  }

  private static boolean asksForSequence(BodySummary body) {
    return body.annotations().contains(BodySummary.ONE_AT_A_TIME);
  }

  /** The contract by which methods of a class follow one another, if it has such. */
  private Contract serial(ClassSummary owner) {
    return ContractOrder.choose(
        ofClass(owner).stream()
            .filter(c -> c.kind() == Contract.Kind.SUPERTYPE)
            .filter(c -> c.calls() == Contract.Calls.SERIAL)
            .toList());
  }

  /** Whether a class is called from many threads since it is a framework's type, and only so. */
  boolean isComponent(String type) {
    ClassSummary owner = program.classes().get(type);
    if (owner == null || owner.documentedSafe()) {
      return false;
    }
    List<Contract> all = ofClass(owner);
    return all.stream().noneMatch(c -> c.kind() == Contract.Kind.CLASS_ANNOTATION)
        && all.stream()
            .anyMatch(c -> c.kind() == Contract.Kind.SUPERTYPE && c.calls() == Contract.Calls.MANY);
  }

  /** The contracts that may speak of a class's methods, in the order of the models. */
  private List<Contract> ofClass(ClassSummary owner) {
    return byClass.computeIfAbsent(owner.name(), n -> find(owner));
  }

  private List<Contract> ofType(ClassSummary owner) {
    return ofTypes.computeIfAbsent(
        owner.name(),
        n ->
            ofClass(owner).stream()
                .filter(c -> c.kind() != Contract.Kind.METHOD_ANNOTATION)
                .toList());
  }

  private List<Contract> find(ClassSummary owner) {
    List<Contract> found = new ArrayList<>();
    if (owner.annotations().stream().anyMatch(models::declaresThreadSafe)) {
      found.add(
          new Contract(
              owner.name(), Contract.Kind.CLASS_ANNOTATION, List.of(), Contract.Calls.MANY));
    }
    Set<String> types = namesOf(owner);
    for (Contract contract : models.contracts()) {
      boolean subject =
          switch (contract.kind()) {
            case SUPERTYPE -> types.contains(contract.subject());
            case CLASS_ANNOTATION -> owner.annotations().contains(contract.subject());
            case METHOD_ANNOTATION -> true;
          };
      if (subject) {
        found.add(contract);
      }
    }
    return found;
  }

  /** A class and its supertypes; these also by their simple names, as a contract may give them. */
  private static Set<String> namesOf(ClassSummary owner) {
    Set<String> names = new HashSet<>(owner.supertypes());
    owner.supertypes().forEach(type -> names.add(type.substring(type.lastIndexOf('.') + 1)));
    names.add(owner.name());
    return names;
  }

  /** Whether objects of a class stay with one thread, by an annotation or by contract. */
  boolean isConfined(String type) {
    return confined.computeIfAbsent(type, this::findConfined);
  }

  private boolean findConfined(String type) {
    ClassSummary owner = program.classes().get(type);
    if (owner == null) {
      return false;
    }
    if (isDeclaredConfined(owner)) {
      return true;
    }
    List<Contract> whole =
        ofClass(owner).stream()
            .filter(c -> c.kind() != Contract.Kind.METHOD_ANNOTATION && c.methods().isEmpty())
            .toList();
    Contract chosen = ContractOrder.choose(whole);
    return chosen != null && chosen.calls() == Contract.Calls.CONFINED;
  }

  /** Whether a method runs before anybody else has the object: a framework's first call. */
  boolean isInitialising(BodySummary body) {
    ClassSummary owner = program.classes().get(body.id().owner());
    String name = body.id().simpleName();
    boolean first =
        name.equals("init")
            || name.equals("initialize")
            || name.equals("afterPropertiesSet")
            || body.annotations().contains("PostConstruct");
    return first
        && owner != null
        && ofClass(owner).stream().anyMatch(c -> c.kind() != Contract.Kind.METHOD_ANNOTATION);
  }

  /** Whether a contract that names the method says that nobody else has the object then. */
  boolean isAlone(BodySummary body) {
    Contract contract = contract(body);
    return contract != null
        && contract.calls() == Contract.Calls.CONFINED
        && !contract.methods().isEmpty();
  }

  /**
   * Whether a method may be called again, and from several threads, by what it overrides: whoever
   * calls it a second time has changed nothing.
   */
  boolean isRepeatable(BodyId id) {
    ClassSummary owner = program.classes().get(id.owner());
    return owner != null
        && models.named(id.simpleName()).stream()
            .filter(m -> m.effects().contains(new Effect.Settles()))
            .anyMatch(m -> owner.supertypes().contains(m.owner()));
  }

  /** Whether an annotation or the documentation of a method says that one thread calls it. */
  boolean isConfined(BodySummary body) {
    return asksForSequence(body) || body.annotations().stream().anyMatch(models::confines);
  }

  /** Whether a class says that its author takes care of who uses it. */
  boolean isDeclaredConfined(String type) {
    ClassSummary owner = program.classes().get(type);
    return owner != null && isDeclaredConfined(owner);
  }

  /** Whether that holds for a field: of what all objects share not every class says it. */
  boolean isDeclaredConfined(Field field) {
    ClassSummary owner = program.classes().get(field.owner());
    return owner != null
        && owner.annotations().stream()
            .anyMatch(
                a ->
                    models.confines(a)
                        && !(field.is(Field.Trait.STATIC) && models.confinesObjectsOnly(a)));
  }

  private boolean isDeclaredConfined(ClassSummary owner) {
    return owner.annotations().stream().anyMatch(models::confines);
  }
}
