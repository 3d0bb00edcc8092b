package io.github.racelint.solve;

import io.github.racelint.facts.BodyId;
import io.github.racelint.facts.ClassSummary;
import io.github.racelint.facts.Paths;
import io.github.racelint.facts.Program;
import io.github.racelint.facts.Value;
import java.util.HashSet;
import java.util.List;
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
        && isOwn(Paths.roots(touch.location().base()));
  }

  /** Whether some path starts from a builder, and all others from what was made on the way. */
  private boolean isOwn(List<Value> roots) {
    boolean any = false;
    for (Value root : roots) {
      boolean builder = root instanceof Value.This self && isBuilder(self.type());
      if (!builder && !(root instanceof Value.New) && !(root instanceof Value.Result)) {
        return false;
      }
      any |= builder;
    }
    return any;
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
