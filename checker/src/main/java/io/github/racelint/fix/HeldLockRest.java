package io.github.racelint.fix;

import com.sun.source.tree.MethodTree;
import com.sun.source.tree.SynchronizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.tree.JCTree;
import io.github.racelint.solve.Touch;
import java.util.ArrayList;
import java.util.List;

/**
 * What else has to take a lock that an access takes: the other accesses of its body, which would be
 * the next finding, and those elsewhere in the file that would still meet it.
 */
final class HeldLockRest {
  private final RaceSite site;
  private final UsualLock usual;
  private final Region own;
  private final LockCode lock;
  private final FileText text;

  /**
   * Around one access.
   *
   * @param own the code that takes the lock for the access itself
   */
  HeldLockRest(RaceSite site, UsualLock usual, Region own, LockCode lock) {
    this.site = site;
    this.usual = usual;
    this.own = own;
    this.lock = lock;
    this.text = site.file().text();
  }

  /**
   * The edits, apart from the given one; null if some access that has to take the lock cannot.
   *
   * @param ofOwn that of the access itself
   */
  List<Edit> edits(Edit ofOwn) {
    List<Edit> edits = new ArrayList<>();
    for (Touch touch : usual.unguarded()) {
      Use use = site.variable() == null ? null : site.useAt(touch.place());
      Edit edit = use == null || isInOwn(use) ? null : locked(use);
      boolean dealtWith = use != null && isInOwn(use) || edit != null && add(edit, ofOwn, edits);
      if (!dealtWith) {
        return null;
      }
    }
    for (Use use : ofSameBody()) {
      Edit edit = locked(use);
      if (edit != null) {
        add(edit, ofOwn, edits);
      }
    }
    return edits;
  }

  private boolean isInOwn(Use use) {
    int start = text.start(use.whole().getLeaf());
    return start >= own.start(text) && start < own.end(text);
  }

  /** Whether an edit has its place beside the others. */
  private static boolean add(Edit edit, Edit ofOwn, List<Edit> edits) {
    boolean known = edit.equals(ofOwn) || edits.contains(edit);
    boolean clashes = edit.overlaps(ofOwn) || edits.stream().anyMatch(edit::overlaps);
    if (!known && !clashes) {
      edits.add(edit);
    }
    return known || !clashes;
  }

  private List<Use> ofSameBody() {
    Use access = site.use();
    if (access == null || !lock.monitor()) {
      return List.of();
    }
    return site.variable().uses().stream()
        .filter(use -> !use.initial() && use.kind() != Use.Kind.LENGTH && !isInOwn(use))
        .filter(use -> use.body().getLeaf() == access.body().getLeaf())
        .toList();
  }

  /** A use under the lock; null if it is there already, or cannot be. */
  private Edit locked(Use use) {
    LockCode here =
        new UsualLock(
                new RaceSite(site.file(), site.race(), use.whole(), site.variable(), site.peers()))
            .code();
    Region region = here == null ? null : Region.around(use.whole());
    boolean done =
        region == null || isUnder(use.whole(), here) || !here.monitor() && mentions(use, here);
    return done ? null : new LockEdit(site.file()).of(region, here);
  }

  private boolean mentions(Use use, LockCode here) {
    return text.of(use.body().getLeaf()).contains(here.lock());
  }

  private boolean isUnder(TreePath path, LockCode here) {
    for (TreePath p = path; p != null; p = p.getParentPath()) {
      Tree leaf = p.getLeaf();
      if (leaf instanceof SynchronizedTree s
          && text.of(Trees.withoutParens(s.getExpression())).equals(here.lock())) {
        return true;
      }
      boolean locksThis =
          leaf instanceof MethodTree method
              && (((JCTree.JCMethodDecl) method).mods.flags & Flags.SYNCHRONIZED) != 0;
      if (locksThis && (here.lock().equals("this") || here.lock().endsWith(".class"))) {
        return true;
      }
    }
    return false;
  }
}
