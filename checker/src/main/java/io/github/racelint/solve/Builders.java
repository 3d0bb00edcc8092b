package io.github.racelint.solve;

import io.github.racelint.facts.BodyId;
import io.github.racelint.facts.ClassSummary;
import io.github.racelint.facts.Program;
import io.github.racelint.facts.Value;
import java.util.HashSet;
import java.util.Set;

/**
 * Objects that are made to build another one, by whoever asked for them: named so, and with a
 * method that gives what was built. An unknown caller of such an object has it for himself. Who
 * keeps one where several threads find it is not an unknown caller.
 */
final class Builders {
  private final Program program;
  private final Set<String> build = new HashSet<>();

  Builders(Program program) {
    this.program = program;
    program.bodies().keySet().forEach(this::note);
    program.overriders().keySet().forEach(this::note);
  }

  private void note(BodyId method) {
    if (method.name().startsWith("build") && method.name().endsWith("()")) {
      build.add(method.owner());
    }
  }

  /** Whether a touch is that of an unknown caller on a builder of his own. */
  boolean isOwn(Touch touch) {
    return touch.role().kind() == Role.Kind.CALLER
        && touch.location().base() != null
        && touch.location().base().root() instanceof Value.This self
        && isBuilder(self.type());
  }

  private boolean isBuilder(String type) {
    ClassSummary summary = program.classes().get(type);
    return summary != null
        && !summary.documentedSafe()
        && type.substring(Math.max(type.lastIndexOf('$'), type.lastIndexOf('.')) + 1)
            .contains("Builder")
        && (build.contains(type) || summary.supertypes().stream().anyMatch(build::contains));
  }
}
