package io.github.racelint.fix;

import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.SynchronizedTree;
import com.sun.source.util.TreePath;
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
    LockCode lock = new LockNames(site).usual();
    Region region = lock == null ? null : region(site);
    Edit edit = region == null ? null : new LockEdit(site.file()).of(region, lock);
    if (edit == null) {
      return null;
    }
    List<Edit> edits = new ArrayList<>(List.of(edit));
    if (site.race().kind() == Race.Kind.LOST_UPDATE && lock.monitor()) {
      edits.addAll(readsAfter(site, lock, region));
    }
    return new Fix(Fix.Kind.HELD_LOCK, "hold '" + lock.lock() + "' here too", "", edits, Set.of());
  }

  /** The reads that follow in the body: beside a guarded update they would be the next finding. */
  private static List<Edit> readsAfter(RaceSite site, LockCode lock, Region region) {
    List<Edit> edits = new ArrayList<>();
    Use update = site.use();
    if (update == null) {
      return edits;
    }
    FileText text = site.file().text();
    for (Use read : site.variable().uses()) {
      if (UsePattern.isReadBack(update, read) && !isUnder(read.whole(), lock, text)) {
        Region own = Region.around(read.whole());
        Edit edit = own == null ? null : new LockEdit(site.file()).of(own, lock);
        boolean apart =
            edit != null
                && own.start(text) >= region.end(text)
                && edits.stream().noneMatch(edit::overlaps);
        if (apart) {
          edits.add(edit);
        }
      }
    }
    return edits;
  }

  private static boolean isUnder(TreePath path, LockCode lock, FileText text) {
    for (TreePath p = path; p != null; p = p.getParentPath()) {
      if (p.getLeaf() instanceof SynchronizedTree s
          && text.of(Trees.withoutParens(s.getExpression())).equals(lock.lock())) {
        return true;
      }
    }
    return false;
  }

  /** The access, with the earlier reads of its body that decide what it does. */
  private static Region region(RaceSite site) {
    Region region = Region.around(site.at());
    Use use = site.use();
    if (site.race().kind() == Race.Kind.CHECK_THEN_ACT) {
      return NewLockFix.together(site, site.race());
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
