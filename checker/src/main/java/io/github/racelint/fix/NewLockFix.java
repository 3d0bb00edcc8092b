package io.github.racelint.fix;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import io.github.racelint.facts.Place;
import io.github.racelint.solve.Race;
import io.github.racelint.solve.Touch;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/** A new lock, which every access of the variable takes. */
final class NewLockFix {
  private final RaceSite site;
  private final FileText text;
  private final Variable variable;
  private final List<Variable> together;
  private final List<Race> races;
  private final String lockName;

  /** Code to lock, and the lock for it. */
  private record Locked(Region region, LockCode lock) {}

  private NewLockFix(RaceSite site, List<Variable> together, List<Race> races) {
    this.site = site;
    this.text = site.file().text();
    this.variable = together.get(0);
    this.together = together;
    this.races = races;
    FileIndex index = site.file().index();
    this.lockName =
        together.size() == 1
            ? index.freeName(variable.name() + "Lock")
            : index.freeName("lock", "stateLock", "guard");
  }

  /** The fix; null if some access cannot be locked. */
  static Fix of(RaceSite site) {
    Variable variable = site.variable();
    if (variable == null
        || variable.open()
        || variable.declaration() == null
        || site.use() == null
        || variable.part() != Variable.Part.ITSELF && !isOnlyName(variable)) {
      return null;
    }
    return new NewLockFix(site, List.of(variable), site.peers()).build();
  }

  /**
   * One lock for several fields; null if some access cannot be locked.
   *
   * @param together the fields, in the order of the text
   * @param races all races on them
   */
  static Fix together(RaceSite site, List<Variable> together, List<Race> races) {
    return site.use() == null ? null : new NewLockFix(site, together, races).build();
  }

  /** Whether an array has no other name by which code without the lock could reach it. */
  private static boolean isOnlyName(Variable variable) {
    return variable.elements() ? isOnlyArrayName(variable) : isOnlyCalled(variable);
  }

  /** The same for an object: only its methods are called. */
  private static boolean isOnlyCalled(Variable variable) {
    ExpressionTree made = variable.tree().getInitializer();
    return made != null
        && variable.uses().stream()
            .allMatch(
                use ->
                    use.kind() == Use.Kind.READ
                        && Trees.withParens(use.name()).getParentPath().getLeaf()
                            instanceof MemberSelectTree);
  }

  private static boolean isOnlyArrayName(Variable array) {
    ExpressionTree made = array.tree().getInitializer();
    boolean fresh = made == null ? array.isField() : made instanceof NewArrayTree;
    return fresh
        && array.uses().stream()
            .filter(use -> use.kind() == Use.Kind.WHOLE_ARRAY)
            .allMatch(
                use ->
                    use.whole().getLeaf() instanceof AssignmentTree replaced
                        && replaced.getVariable() == use.name().getLeaf()
                        && replaced.getExpression() instanceof NewArrayTree);
  }

  private Fix build() {
    List<Locked> all = new ArrayList<>();
    Collection<List<Use>> bodies = byBody().values();
    for (List<Use> uses : bodies) {
      List<Locked> inBody = ofBody(uses);
      if (inBody == null) {
        return null;
      }
      all.addAll(inBody);
    }
    List<Edit> edits = new ArrayList<>();
    LockEdit writer = new LockEdit(site.file());
    for (Locked locked : outermost(all)) {
      Edit edit = writer.of(locked.region(), locked.lock());
      if (edit == null) {
        return null;
      }
      edits.add(edit);
    }
    if (!usesMonitorOfOwner()) {
      Edit declaration = declaration();
      if (declaration == null) {
        return null;
      }
      edits.add(declaration);
    }
    edits = edits.stream().sorted().distinct().toList();
    for (int i = 1; i < edits.size(); i++) {
      if (edits.get(i).overlaps(edits.get(i - 1))) {
        return null; // one lock inside of another piece of code that is to be locked
      }
    }
    boolean joint = together.size() > 1 && bodies.stream().anyMatch(this::readsAll);
    Fix.Kind kind = joint ? Fix.Kind.JOINT_LOCK : Fix.Kind.NEW_LOCK;
    return new Fix(kind, title(), "", edits, Set.of());
  }

  /** Whether code looks at all variables, which then should be of one moment. */
  private boolean readsAll(List<Use> body) {
    return together.stream()
        .allMatch(
            each ->
                body.stream().anyMatch(u -> u.kind() == Use.Kind.READ && each.uses().contains(u)));
  }

  private String title() {
    if (together.size() > 1) {
      String names =
          together.stream().map(each -> "'" + each.name() + "'").collect(Collectors.joining(", "));
      return "guard " + names + " with one lock";
    }
    return "guard every access of '" + variable.name() + "' with one lock";
  }

  private Map<Tree, List<Use>> byBody() {
    Map<Tree, List<Use>> bodies = new LinkedHashMap<>();
    boolean withInitial = racesInAConstructor();
    for (Use use : uses()) {
      boolean declares = use.initial() && use.body().getLeaf() instanceof ClassTree;
      boolean isLength = use.kind() == Use.Kind.LENGTH;
      if (!declares && !isLength && (withInitial || !use.initial())) {
        bodies.computeIfAbsent(use.body().getLeaf(), b -> new ArrayList<>()).add(use);
      }
    }
    return bodies;
  }

  /** In the order of the text. */
  private List<Use> uses() {
    return together.stream()
        .flatMap(each -> each.uses().stream())
        .sorted(Comparator.comparingInt(use -> text.start(use.name().getLeaf())))
        .toList();
  }

  private boolean racesInAConstructor() {
    Set<Place> places = new LinkedHashSet<>();
    for (Race race : races) {
      places.add(race.place());
      places.add(race.partner().place());
      race.others().stream().map(Touch::place).forEach(places::add);
    }
    return uses().stream()
        .filter(Use::initial)
        .anyMatch(
            use ->
                places.stream()
                    .anyMatch(
                        p ->
                            p.offset() >= text.start(use.whole().getLeaf())
                                && p.offset() < text.end(use.whole().getLeaf())));
  }

  /** The code from the test to the act of a check-then-act; null if that is not one piece. */
  static Region together(RaceSite site, Race race) {
    List<Use> uses = site.testAndAct(race);
    if (uses.isEmpty()) {
      return null;
    }
    Region first = Region.around(uses.get(0).whole());
    Region second = Region.around(uses.get(1).whole());
    return first == null || second == null ? null : first.through(second);
  }

  /** One region for each use, or one for all if they only make sense together. */
  private List<Locked> ofBody(List<Use> uses) {
    List<Locked> regions = new ArrayList<>();
    for (Use use : uses) {
      Region region = Region.around(use.whole());
      LockCode lock = lockFor(use);
      if (region == null || lock == null) {
        return null;
      }
      regions.add(new Locked(region, lock));
    }
    boolean together =
        variable.part() == Variable.Part.CONTENT
            ? site.peers().stream().anyMatch(peer -> takesSeveral(peer, uses))
            : isPair(uses, UsePattern::leadsTo) || touchesSeveral(uses) || decides(uses);
    if (together || isPair(uses, (read, write) -> UsePattern.isReadBack(write, read))) {
      List<Locked> joined = joined(regions);
      return joined == null && !together ? regions : joined;
    }
    return regions;
  }

  /** Whether a test and its act stand in the body of some uses, the act perhaps in another call. */
  private boolean decides(List<Use> uses) {
    Tree body = uses.get(0).body().getLeaf();
    return races.stream()
        .filter(race -> race.kind() == Race.Kind.CHECK_THEN_ACT)
        .map(race -> race.place().offset())
        .anyMatch(offset -> offset >= text.start(body) && offset < text.end(body));
  }

  /** Whether a body writes or reads more than one of the variables. */
  private boolean touchesSeveral(List<Use> uses) {
    return together.stream().filter(each -> each.uses().stream().anyMatch(uses::contains)).count()
        > 1;
  }

  /** Whether a race is of two calls of a body that only make sense together. */
  private boolean takesSeveral(Race race, List<Use> uses) {
    Use act = race.kind() == Race.Kind.LOST_UPDATE ? site.useAt(race.place()) : null;
    return act != null && uses.contains(act)
        || site.testAndAct(race).stream().anyMatch(uses::contains);
  }

  private static boolean isPair(List<Use> uses, BiPredicate<Use, Use> relation) {
    return uses.stream()
        .filter(Use::writes)
        .anyMatch(write -> uses.stream().anyMatch(read -> relation.test(read, write)));
  }

  /** All code from the first to the last region; null if that is not one piece, or waits. */
  private static List<Locked> joined(List<Locked> regions) {
    Locked whole = regions.get(0);
    for (Locked next : regions.subList(1, regions.size())) {
      Region joined = whole.region().through(next.region());
      if (joined == null || !next.lock().equals(whole.lock())) {
        return null;
      }
      whole = new Locked(joined, whole.lock());
    }
    return Waits.in(whole.region()) ? null : List.of(whole);
  }

  private List<Locked> outermost(List<Locked> all) {
    Set<Locked> kept = new LinkedHashSet<>();
    for (Locked inner : all) {
      boolean covered =
          all.stream().anyMatch(outer -> covers(outer, inner) && !covers(inner, outer));
      boolean known = kept.stream().anyMatch(k -> covers(k, inner) && covers(inner, k));
      if (!known && !(covered && isInOneThread(inner, all))) {
        kept.add(inner);
      }
    }
    return List.copyOf(kept);
  }

  /** A lambda inside of a locked statement runs elsewhere, and has to take the lock itself. */
  private static boolean isInOneThread(Locked inner, List<Locked> all) {
    Tree body = Trees.body(inner.region().path()).getLeaf();
    return all.stream()
        .anyMatch(o -> o != inner && Trees.body(o.region().path()).getLeaf() == body);
  }

  private boolean covers(Locked outer, Locked inner) {
    return outer.lock().equals(inner.lock())
        && outer.region().start(text) <= inner.region().start(text)
        && outer.region().end(text) >= inner.region().end(text);
  }

  /** In a serializable class a plain object must not be a field. */
  private boolean usesMonitorOfOwner() {
    return variable.isField()
        && !variable.symbol().isStatic()
        && site.file()
            .types()
            .isSubtype(
                ((ClassSymbol) variable.symbol().owner).type,
                site.file().symtab().serializableType);
  }

  private LockCode lockFor(Use use) {
    ExpressionTree base = Trees.base(use.name().getLeaf());
    if (usesMonitorOfOwner()) {
      String self =
          new ThisNames(use.name(), site.file().types()).of((ClassSymbol) variable.symbol().owner);
      String owner = base == null ? self : isSteady(base) ? text.of(base) : null;
      return owner == null ? null : new LockCode(owner, true);
    }
    if (base == null) {
      return new LockCode(lockName, true);
    }
    return isSteady(base) ? new LockCode(text.of(base) + "." + lockName, true) : null;
  }

  /** Whether an expression names one object as long as it is looked at. */
  static boolean isSteady(ExpressionTree expression) {
    Tree plain = Trees.withoutParens(expression);
    if (plain instanceof IdentifierTree) {
      return !(Trees.symbol(plain) instanceof VarSymbol v)
          || (v.flags() & (Flags.FINAL | Flags.EFFECTIVELY_FINAL)) != 0
          || v.owner instanceof ClassSymbol && v.name.contentEquals("this");
    }
    if (plain instanceof MemberSelectTree select) {
      return isSteady(select.getExpression())
          && (!(Trees.symbol(plain) instanceof VarSymbol v)
              || (v.flags() & Flags.FINAL) != 0
              || v.name.contentEquals("this"));
    }
    return false;
  }

  /** The declaration of the lock, in the line after that of the variable. */
  private Edit declaration() {
    TreePath path = variable.declaration();
    Tree parent = path.getParentPath().getLeaf();
    if (!(parent instanceof ClassTree) && !(parent instanceof BlockTree)) {
      return null;
    }
    boolean isField = parent instanceof ClassTree;
    boolean ofInterface = isField && ((ClassTree) parent).getKind() == Tree.Kind.INTERFACE;
    boolean ofRecord =
        isField
            && ((ClassTree) parent).getKind() == Tree.Kind.RECORD
            && !variable.symbol().isStatic();
    if (ofInterface || ofRecord) {
      return null;
    }
    boolean isPrivate = (variable.symbol().flags() & Flags.PRIVATE) != 0;
    String modifiers =
        isField
            ? (isPrivate ? "private " : "") + (variable.symbol().isStatic() ? "static " : "")
            : "";
    String lock = modifiers + "final Object " + lockName + " = new Object();";
    int end = 0;
    for (VariableTree each : site.file().index().declaredWith(path)) {
      end = Math.max(end, text.end(each));
    }
    String line = text.lineBreak() + text.indentAt(text.start(path.getLeaf()));
    int lineEnd = end;
    while (lineEnd < text.length() && text.between(lineEnd, lineEnd + 1).charAt(0) != '\n') {
      lineEnd++;
    }
    String rest = text.between(end, lineEnd).strip();
    if (lineEnd + 1 < text.length() && (rest.isEmpty() || rest.startsWith("//"))) {
      String next = text.between(lineEnd + 1, lineEnd + 2);
      String indent = text.indentAt(text.start(path.getLeaf()));
      return new Edit(lineEnd + 1, lineEnd + 2, indent + lock + text.lineBreak() + next);
    }
    String last = text.between(end - 1, end);
    return new Edit(end - 1, end, last + line + lock);
  }
}
