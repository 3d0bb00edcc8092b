package io.github.racelint.solve;

import io.github.racelint.facts.BodyId;
import io.github.racelint.facts.BodySummary;
import io.github.racelint.facts.Program;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Which classes have a single object, whose constructor runs once for all. */
final class Singletons {
  private final Program program;
  private final ValueFlow flow;
  private final Map<String, Boolean> singletons = new HashMap<>();
  private Map<String, List<BodySummary>> constructorsByClass;

  Singletons(Program program, ValueFlow flow) {
    this.program = program;
    this.flow = flow;
  }

  /** Whether a constructor, which runs once for its object, may run again for the next one. */
  boolean isRunForOthers(BodyId id) {
    BodySummary body = program.bodies().get(id);
    return body != null
        && body.kind() == BodySummary.Kind.CONSTRUCTOR
        && !hasOneInstance(id.owner());
  }

  /** Whether only the class itself makes an object of it, once: a singleton. */
  boolean hasOneInstance(String type) {
    return singletons.computeIfAbsent(type, this::isSingleton);
  }

  private boolean isSingleton(String type) {
    if (constructorsByClass == null) {
      constructorsByClass =
          program.bodies().values().stream()
              .filter(b -> b.kind() == BodySummary.Kind.CONSTRUCTOR)
              .collect(Collectors.groupingBy(b -> b.id().owner()));
    }
    List<BodySummary> constructors = constructorsByClass.getOrDefault(type, List.of());
    return !constructors.isEmpty()
        && constructors.stream().allMatch(c -> c.visibility() == BodySummary.Visibility.PRIVATE)
        && constructors.stream().mapToInt(c -> flow.callers(c.id()).size()).sum() <= 1;
  }
}
