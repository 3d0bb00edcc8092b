package io.github.racelint.fix;

import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreeScanner;
import io.github.racelint.facts.Guard;
import io.github.racelint.solve.Race;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The access takes the lock that other accesses of the variable hold. */
final class HeldLockFix {
  private HeldLockFix() {}

  /** The fix; null if the lock has no name here or the code cannot wait for it. */
  static Fix of(RaceSite site) {
    if (site.race().culprit().access().test() != null
        && site.race().culprit().access().test().repeated()) {
      return null; // the second test, under the lock, is the one that counts
    }
    if (sharesUsual(site)) {
      return null; // who holds the read half waits for the write half for ever
    }
    UsualLock usual = new UsualLock(site);
    LockCode lock = usual.code();
    Region region = lock == null ? null : region(site);
    Edit edit = region == null ? null : new LockEdit(site.file()).of(region, lock);
    List<Edit> more = edit == null ? null : new HeldLockRest(site, usual, region, lock).edits(edit);
    if (more == null) {
      return null;
    }
    List<Edit> edits = new ArrayList<>(more);
    edits.add(edit);
    return new Fix(Fix.Kind.HELD_LOCK, "hold '" + lock.lock() + "' here too", "", edits, Set.of());
  }

  /** The access, with the earlier reads of its body that decide what it does. */
  private static Region region(RaceSite site) {
    Region region = Region.around(site.at());
    Use use = site.use();
    if (site.race().kind() == Race.Kind.CHECK_THEN_ACT) {
      return LockRegions.together(site, site.race());
    }
    if (region == null || use == null || !use.writes()) {
      return region;
    }
    for (Use other : site.variable().uses()) {
      if (!other.initial() && UsePattern.leadsTo(other, use)) {
        Region before = Region.around(other.whole());
        region = before == null ? null : region.through(before);
        if (region == null) {
          return null;
        }
      }
    }
    return region;
  }

  private static boolean sharesUsual(RaceSite site) {
    return site.race().culprit().guards().stream()
        .anyMatch(guard -> guard.mode() == Guard.Mode.SHARED);
  }

  /** The read half of a lock, around an access that writes, becomes the write half. */
  static Fix writeLock(RaceSite site) {
    if (!sharesUsual(site) || !site.race().culprit().writes()) {
      return null;
    }
    FileText text = site.file().text();
    List<Edit> edits = new ArrayList<>();
    Set<String> pairs = new java.util.TreeSet<>();
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
        if (call.getMethodSelect() instanceof MemberSelectTree select) {
          String name = select.getIdentifier().toString();
          if (name.equals("readLock") || name.equals("writeLock")) {
            pairs.add(name + " of " + select.getExpression());
            int end = text.end(select);
            edits.add(new Edit(end - name.length(), end, "writeLock"));
          }
        }
        return super.visitMethodInvocation(call, unused);
      }

      @Override
      public Void visitIdentifier(IdentifierTree tree, Void unused) {
        return null;
      }
    }.scan(Trees.body(site.at()).getLeaf(), null);
    if (pairs.size() != 1 || pairs.iterator().next().startsWith("write") || edits.size() < 2) {
      return null;
    }
    return new Fix(Fix.Kind.WRITE_LOCK, "take the write lock here", "", edits, Set.of());
  }
}
