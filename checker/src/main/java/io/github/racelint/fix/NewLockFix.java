package io.github.racelint.fix;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A new lock, which every access of the variable takes. */
final class NewLockFix {
  private final RaceSite site;
  private final FileText text;
  private final Variable variable;
  private final List<Variable> together;
  private final List<Race> races;
  private final String lockName;

  /** Whether each call on the object is safe, so that only those need the lock that change it. */
  private final boolean onlyChanges;

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
    this.onlyChanges =
        variable.part() == Variable.Part.CONTENT
            && isConcurrentCollection(variable)
            && races.stream().allMatch(race -> race.kind() == Race.Kind.CHECK_THEN_ACT);
  }

  private static boolean isConcurrentCollection(Variable variable) {
    ExpressionTree made = variable.tree().getInitializer();
    String type = made == null ? "" : Trees.type(made).tsym.flatName().toString();
    return type.startsWith("java.util.concurrent.") && !type.contains(".atomic.");
  }

  /** The fix; null if some access cannot be locked. */
  static Fix of(RaceSite site) {
    Variable variable = site.variable();
    if (variable == null
        || variable.open()
        || variable.declaration() == null
        || site.use() == null
        || variable.part() != Variable.Part.ITSELF && !OnlyName.is(variable)) {
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

  private Fix build() {
    LockRegions regions = new LockRegions(site, together, races, this::lockFor);
    List<LockRegions.Locked> all = new ArrayList<>();
    Collection<List<Use>> bodies = byBody().values();
    for (List<Use> uses : bodies) {
      List<LockRegions.Locked> inBody = regions.ofBody(uses);
      if (inBody == null) {
        return null;
      }
      all.addAll(inBody);
    }
    List<Edit> edits = new ArrayList<>();
    LockEdit writer = new LockEdit(site.file());
    for (LockRegions.Locked locked : regions.outermost(all)) {
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
    return "guard every "
        + (onlyChanges ? "change" : "access")
        + " of '"
        + variable.name()
        + "' with one lock";
  }

  private Map<Tree, List<Use>> byBody() {
    Map<Tree, List<Use>> bodies = new LinkedHashMap<>();
    boolean withInitial = racesInAConstructor() || uses().stream().anyMatch(this::isAfterEscape);
    for (Use use : uses()) {
      boolean declares = use.initial() && use.body().getLeaf() instanceof ClassTree;
      boolean isLength = use.kind() == Use.Kind.LENGTH;
      boolean reads = onlyChanges && !changes(use);
      if (!declares && !isLength && !reads && (withInitial || !use.initial())) {
        bodies.computeIfAbsent(use.body().getLeaf(), b -> new ArrayList<>()).add(use);
      }
    }
    return bodies;
  }

  /** Whether a use changes the object, or decides whether a change is made. */
  private boolean changes(Use use) {
    return races.stream().anyMatch(race -> site.testAndAct(race).contains(use))
        || races.stream()
            .flatMap(race -> Stream.concat(Stream.of(race.partner()), race.others().stream()))
            .anyMatch(touch -> touch.writes() && site.useAt(touch.place()) == use);
  }

  /** In the order of the text. */
  private List<Use> uses() {
    return together.stream()
        .flatMap(each -> each.uses().stream())
        .sorted(Comparator.comparingInt(use -> text.start(use.name().getLeaf())))
        .toList();
  }

  /** Whether a constructor has given the object away before it uses the variable. */
  private boolean isAfterEscape(Use use) {
    if (!use.initial() || !(use.body().getLeaf() instanceof MethodTree constructor)) {
      return false;
    }
    int before = text.start(use.whole().getLeaf());
    boolean[] escapes = {false};
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
        given(call.getArguments());
        return super.visitMethodInvocation(call, unused);
      }

      @Override
      public Void visitNewClass(NewClassTree made, Void unused) {
        given(made.getArguments());
        return super.visitNewClass(made, unused);
      }

      private void given(List<? extends ExpressionTree> arguments) {
        for (ExpressionTree argument : arguments) {
          escapes[0] |= argument.toString().equals("this") && text.start(argument) < before;
        }
      }
    }.scan(constructor, null);
    return escapes[0];
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
      String owner =
          base == null ? self : new SteadyNames(site.file()).isSteady(base) ? text.of(base) : null;
      return owner == null ? null : new LockCode(owner, true);
    }
    if (base == null) {
      return new LockCode(lockName, true);
    }
    return new SteadyNames(site.file()).isSteady(base)
        ? new LockCode(text.of(base) + "." + lockName, true)
        : null;
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
