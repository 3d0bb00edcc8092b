package io.github.racelint.fix;

import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.VariableTree;
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Type;
import io.github.racelint.facts.Location;
import io.github.racelint.solve.Race;
import java.util.List;
import java.util.Set;

/** The variable becomes volatile: enough where only single reads and single writes meet. */
final class VolatileFix {
  private VolatileFix() {}

  /** The fix; null if something more than visibility is missing. */
  static Fix of(RaceSite site) {
    Variable variable = site.variable();
    if (variable == null
        || variable.declaration() == null
        || !variable.isField()
        || !(site.race().culprit().location() instanceof Location.OfField)
        || (variable.symbol().flags() & (Flags.VOLATILE | Flags.FINAL)) != 0
        || !UsePattern.isPlainlyWritten(variable)
        || !(UsePattern.isOneStep(variable) || isRepeatedTest(site.race()))
        || site.peers().stream().anyMatch(VolatileFix::needsMore)
        || holdsOwnCollection(site)) {
      return null;
    }
    VariableTree tree = variable.tree();
    FileText text = site.file().text();
    if (Trees.writtenType(tree) == null) {
      return null;
    }
    int start = text.start(Trees.writtenType(tree));
    int end = text.end(Trees.writtenType(tree));
    Edit edit = new Edit(start, end, "volatile " + text.between(start, end));
    String title = "make '" + variable.name() + "' volatile";
    return new Fix(Fix.Kind.VOLATILE, title, "", List.of(edit), Set.of());
  }

  /** Whether it holds a collection that was made here, and changes without being replaced. */
  private static boolean holdsOwnCollection(RaceSite site) {
    Type type = site.variable().symbol().type;
    boolean collection =
        ObjectType.isA(site.file(), type, "java.util.Collection")
            || ObjectType.isA(site.file(), type, "java.util.Map");
    return collection
        && ObjectType.initializer(site) instanceof NewClassTree
        && !ObjectType.isSafe(site);
  }

  /** The first test of a double-checked locking: its second test is what decides. */
  private static boolean isRepeatedTest(Race race) {
    return race.culprit().access().test() != null && race.culprit().access().test().repeated();
  }

  /** An unguarded write beside guarded ones, or one of two steps, still is one afterwards. */
  private static boolean needsMore(Race race) {
    if (race.kind() == Race.Kind.CHECK_THEN_ACT) {
      return !isRepeatedTest(race);
    }
    return race.culprit().isCompound() || race.usual() != null && race.culprit().writes();
  }
}
