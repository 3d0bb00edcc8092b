package io.github.racelint.fix;

import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePath;
import io.github.racelint.solve.Race;
import java.util.List;
import java.util.Set;

/** A test and an act on one object that is safe call by call, which become one call. */
final class PairFix {

  /**
   * What the two become.
   *
   * @param call the method that does both
   * @param edits the changes
   */
  record Pair(String call, List<Edit> edits) {}

  private PairFix() {}

  /** The fix; null if no single call does both. */
  static Fix of(RaceSite site) {
    if (site.race().kind() != Race.Kind.CHECK_THEN_ACT || site.variable() == null) {
      return null;
    }
    Pair pair = pair(site, site.race());
    if (pair != null && !ObjectType.isSafe(site)) {
      return MapFix.of(site);
    }
    return pair == null
        ? null
        : new Fix(
            Fix.Kind.CONCURRENT, "call '" + pair.call() + "' instead", "", pair.edits(), Set.of());
  }

  /** The single call for one of the races of the variable; null if there is none. */
  static Pair pair(RaceSite site, Race race) {
    List<Use> uses = site.testAndAct(race);
    if (uses.isEmpty() || site.variable().part() != Variable.Part.CONTENT) {
      return null;
    }
    TreePath test = RaceSite.callOn(uses.get(0));
    TreePath act = RaceSite.callOn(uses.get(1));
    if (!(test.getLeaf() instanceof MethodInvocationTree)
        || !(act.getLeaf() instanceof MethodInvocationTree)
        || !sameObject(site, uses)) {
      return null;
    }
    Pair queue = QueuePair.of(site, test, act);
    if (queue != null) {
      return queue;
    }
    Decision decision = Decision.of(site.file(), test, act);
    if (decision == null) {
      return null;
    }
    Pair map = MapPair.of(site, decision, test, act);
    return map != null ? map : AtomicPair.of(site, decision, test, act);
  }

  private static boolean sameObject(RaceSite site, List<Use> uses) {
    FileText text = site.file().text();
    return text.of(uses.get(0).name().getLeaf()).equals(text.of(uses.get(1).name().getLeaf()));
  }
}
