package io.github.racelint.solve;

import io.github.racelint.facts.BodyId;
import io.github.racelint.facts.BodySummary;
import io.github.racelint.facts.Field;
import io.github.racelint.facts.HandOff;
import io.github.racelint.facts.Location;
import io.github.racelint.facts.Paths;
import io.github.racelint.facts.Program;
import io.github.racelint.facts.Threads;
import io.github.racelint.facts.Value;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether two accesses may be to the same variable of the same object. */
final class Identity {
  /** A field whose type has more classes than this says little of which object it holds. */
  private static final int MAX_CLASSES = 3;

  /** An object that may come from more places than this has little in common with another. */
  private static final int MAX_ORIGINS = 6;

  private final Program program;
  private final Hierarchy hierarchy;
  private final ValueFlow flow;
  private final Tasks tasks;
  private final Map<String, Boolean> singletons = new HashMap<>();
  private final Map<Two, Boolean> meets = new HashMap<>();
  private Map<String, List<BodySummary>> constructorsByClass;

  /** Two values that do not say by themselves whether they may be one object. */
  private record Two(Value a, Value b) {}

  Identity(Program program, Hierarchy hierarchy, ValueFlow flow, Tasks tasks) {
    this.program = program;
    this.hierarchy = hierarchy;
    this.flow = flow;
    this.tasks = tasks;
  }

  /** Whether two touches may meet at one variable. */
  boolean mayMeet(Touch a, Touch b) {
    Location x = a.location();
    Location y = b.location();
    if (x instanceof Location.OfElement i
        && y instanceof Location.OfElement j
        && !sameIndex(i.index(), j.index(), a, b)) {
      return false;
    }
    if (x.base() == null || y.base() == null) {
      return x.base() == y.base();
    }
    boolean sameRuns = sameTask(a, b);
    if (sameRuns) {
      return isShared(x.base(), a.role())
          && isShared(y.base(), b.role())
          && mayBeSame(x.base(), y.base());
    }
    return comesFromOutside(x.base(), a)
        && comesFromOutside(y.base(), b)
        && !(x.base().equals(y.base()) && isOfOneRun(x.base().root(), a, b))
        && !(isTaken(x.base()) && x.base().equals(y.base()))
        && !(isGuess(a) && isKept(y.base()))
        && !(isGuess(b) && isKept(x.base()))
        && mayBeSame(x.base(), y.base());
  }

  /**
   * Whether a name stands for an object of a single run of some body, and two roles of which none
   * was started by that run have come to the body separately.
   */
  private boolean isOfOneRun(Value root, Touch a, Touch b) {
    BodyId body =
        root instanceof Value.Result result
            ? result.body()
            : root instanceof Value.Local local
                ? local.body()
                : root instanceof Value.New made && !escapes(made) ? made.body() : null;
    return body != null && !isAroundTask(body, a.role()) && !isAroundTask(body, b.role());
  }

  private boolean isAroundTask(BodyId body, Role role) {
    return role.task() != null && isFrameOf(body, role.task().creator());
  }

  /** Whether an object was taken out of a queue: nobody else takes the same one. */
  private static boolean isTaken(Value value) {
    for (Value at = value; at != null; at = inner(at)) {
      if (at instanceof Value.View view && view.role().equals("taken")) {
        return true;
      }
    }
    return false;
  }

  private static Value inner(Value value) {
    if (value instanceof Value.View view) {
      return view.base();
    }
    return value instanceof Value.Member member ? member.base() : Paths.collection(value);
  }

  /**
   * Whether nothing but a method's being public says that somebody calls it on this object: the
   * callers that are known come to it on ways of their own.
   */
  private boolean isGuess(Touch touch) {
    return touch.role().kind() == Role.Kind.CALLER
        && touch.path().isEmpty()
        && touch.location().base() instanceof Value.This
        && !flow.callers(touch.role().entry()).isEmpty();
  }

  /** Whether an object is found through another one, or in a field that nobody hands out. */
  private boolean isKept(Value place) {
    return place instanceof Value.Member
        || (place instanceof Value.Static s
            && !s.field().is(Field.Trait.EXPOSED)
            && !flow.isReturned(s.field()));
  }

  /**
   * Whether both come from runs of the same handed-off code, so that values name per-run objects.
   */
  private static boolean sameTask(Touch a, Touch b) {
    return a.role().equals(b.role())
        || (a.role().task() != null && a.role().task().equals(b.role().task()))
        || (a.role().kind() == Role.Kind.CONTRACT && b.role().kind() == Role.Kind.CONTRACT);
  }

  /**
   * An object that a task made for itself, or got as its own argument, is not what somebody else
   * has under the same name.
   */
  private boolean comesFromOutside(Value base, Touch touch) {
    Value root = base.root();
    if (touch.role().task() == null) {
      return true;
    }
    if (root instanceof Value.New made) {
      return isFrameOf(made.body(), touch.role().task().creator()) || escapes(made);
    }
    return true;
  }

  /**
   * Whether an object made in a body can be found by code that was not given it. What is returned
   * belongs to whoever asked for it.
   */
  boolean escapes(Value made) {
    return flow.isStored(made);
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

  /**
   * Whether a touch's object has a name by which others find it: a path from a field, or a capture
   * in code handed to another thread.
   *
   * @param other the touch by somebody else
   */
  boolean isFound(Touch touch, Touch other) {
    Value base = touch.location().base();
    Value root = base == null ? null : base.root();
    if (root == null || root instanceof Value.Static || root instanceof Value.Constant) {
      return true;
    }
    if (root instanceof Value.This self) {
      return isHandedOff(touch) || isHandedOff(other) || hasThis(other, self.type());
    }
    if (root.equals(base) && flow.isPublished(root)) {
      return true;
    }
    BodyId frame = frameOf(root);
    return frame != null && (isCaptured(frame, touch) || isCaptured(frame, other));
  }

  private static boolean isHandedOff(Touch touch) {
    return touch.role().kind() == Role.Kind.HANDED_OFF;
  }

  /**
   * Two classes that meet only since one may have been given an object of the other do not say so.
   */
  private boolean hasThis(Touch touch, String type) {
    Value base = touch.location().base();
    return !(base != null && base.root() instanceof Value.This other)
        || hierarchy.related(other.type(), type);
  }

  private boolean isCaptured(BodyId frame, Touch touch) {
    Role.Task task = touch.role().task();
    return task != null && isFrameOf(frame, task.creator());
  }

  private static BodyId frameOf(Value root) {
    if (root instanceof Value.New made) {
      return made.body();
    }
    if (root instanceof Value.Param param) {
      return param.body();
    }
    if (root instanceof Value.Local local) {
      return local.body();
    }
    return root instanceof Value.Result result ? result.body() : null;
  }

  /** Whether both reach the variable from an object of the same class, or through a parameter. */
  boolean sameOwner(Touch a, Touch b) {
    Value x = a.location().base() == null ? null : a.location().base().root();
    Value y = b.location().base() == null ? null : b.location().base().root();
    if (x instanceof Value.This s && y instanceof Value.This t) {
      return hierarchy.related(s.type(), t.type())
          || hierarchy.related(typeOf(a.location().base()), typeOf(b.location().base()));
    }
    return x == null || x.equals(y) || x instanceof Value.Param || y instanceof Value.Param;
  }

  private static String typeOf(Value value) {
    if (value instanceof Value.Member m) {
      return m.field().type();
    }
    if (value instanceof Value.Static s) {
      return s.field().type();
    }
    return value instanceof Value.This self ? self.type() : "?";
  }

  /** Whether code outside the compilation can have the object in a field. */
  private boolean leaks(Value place) {
    Field field = place instanceof Value.Member m ? m.field() : ((Value.Static) place).field();
    if (field.is(Field.Trait.EXPOSED) || flow.isReturned(field)) {
      return true;
    }
    return flow.origins(place).stream()
        .anyMatch(o -> o instanceof Value.Param || o instanceof Value.Result);
  }

  private boolean isFrameOf(BodyId body, BodyId creator) {
    for (BodyId b = creator; b != null; ) {
      if (b.equals(body)) {
        return true;
      }
      BodySummary summary = program.bodies().get(b);
      b = summary == null ? null : summary.enclosing();
    }
    return false;
  }

  /** Whether several runs of a role's code find the same object under a value. */
  boolean isShared(Value value, Role role) {
    if (value == null) {
      return true;
    }
    if (value instanceof Value.OneOf oneOf) {
      return oneOf.alternatives().stream().anyMatch(v -> isShared(v, role));
    }
    if (value instanceof Value.Member member) {
      return isShared(member.base(), role);
    }
    if (value instanceof Value.Element element) {
      return isShared(element.base(), role);
    }
    if (value instanceof Value.View view) {
      return !view.role().equals("taken") && isShared(view.base(), role);
    }
    if (value instanceof Value.Each each) {
      boolean perRun =
          role.task() != null
              && isFrameOf(each.body(), role.task().creator())
              && isPerRun(each.loop(), each.body(), role);
      return !perRun && !isArgument(each, role) && isShared(each.base(), role);
    }
    return isSharedRoot(value, role);
  }

  /** Whether an object is itself one of several tasks that are handed off as a collection. */
  private static boolean isOneOfTheTasks(Value.New made, Role.Task task) {
    return made.equals(task.self())
        && made.loop() != 0
        && task.handOff().inner() == 0
        && task.handOff().inLoop();
  }

  private static boolean isArgument(Value value, Role role) {
    return role.task() != null && role.task().handOff().argument().equals(value);
  }

  private boolean isSharedRoot(Value root, Role role) {
    if (root instanceof Value.Static || root instanceof Value.Constant) {
      return true;
    }
    if (root instanceof Value.This) {
      return true;
    }
    if (role.task() == null) {
      return false;
    }
    BodyId creator = role.task().creator();
    if (root instanceof Value.New made) {
      return isFrameOf(made.body(), creator)
          && !isPerRun(made.loop(), made.body(), role)
          && !isOneOfTheTasks(made, role.task());
    }
    if (root instanceof Value.Result result) {
      return isFrameOf(result.body(), creator) && !isPerRun(result.loop(), result.body(), role);
    }
    if (root instanceof Value.Local local) {
      return isFrameOf(local.body(), creator) && !isPerRun(local.loop(), local.body(), role);
    }
    if (root instanceof Value.Param param) {
      return isFrameOf(param.body(), creator)
          && (repeatsWithin(param.body(), role) || isSharedArgument(param));
    }
    return false;
  }

  /** Whether the code is handed off several times within one run of a body. */
  private boolean repeatsWithin(BodyId body, Role role) {
    Role.Task task = role.task();
    HandOff handOff = task.handOff();
    boolean here = handOff.inLoop() || handOff.threads() == Threads.MANY;
    if (here || !task.creator().equals(body)) {
      return true;
    }
    return false;
  }

  /**
   * Whether each run of the role's code has its own object of a loop's round, or of a body's run.
   */
  private boolean isPerRun(int loop, BodyId body, Role role) {
    Role.Task task = role.task();
    HandOff handOff = task.handOff();
    if (!task.creator().equals(body)) {
      return !isRepeatedBelow(body, task);
    }
    if (handOff.threads() == Threads.MANY) {
      return false;
    }
    if (!handOff.inLoop()) {
      return true; // repeated only since the whole body runs again
    }
    if (handOff.inner() == 0) {
      return false; // the callee repeats it
    }
    return loop != 0 && isWithin(loop, handOff.inner(), body);
  }

  /** Whether a nested body, created once, is what repeats the hand-off. */
  private boolean isRepeatedBelow(BodyId outer, Role.Task task) {
    if (task.ofLoop() || task.handOff().threads() == Threads.MANY) {
      return true;
    }
    for (BodyId b = task.creator(); b != null && !b.equals(outer); ) {
      if (tasks.of(b).stream().anyMatch(Role::many) || tasks.isRepeatable(b)) {
        return true;
      }
      BodySummary summary = program.bodies().get(b);
      b = summary == null ? null : summary.enclosing();
    }
    return false;
  }

  /** Whether a loop is another loop or lies in it. */
  private boolean isWithin(int loop, int outer, BodyId body) {
    BodySummary summary = program.bodies().get(body);
    int at = loop;
    while (at != 0 && at != outer && summary != null && at <= summary.loops().size()) {
      at = summary.loops().get(at - 1);
    }
    return at == outer;
  }

  /** Whether every call passes something that lives longer than the call. */
  private boolean isSharedArgument(Value.Param param) {
    Set<Value> origins = flow.origins(param);
    return !origins.isEmpty()
        && flow.callers(param.body()).stream()
            .anyMatch(
                c -> {
                  List<Value> args = c.call().args();
                  Value arg = param.index() < args.size() ? args.get(param.index()) : null;
                  Value root = arg == null ? null : arg.root();
                  boolean outerObject =
                      root instanceof Value.New made && made.loop() == 0 && c.call().loop() != 0;
                  return root instanceof Value.Static || root instanceof Value.This || outerObject;
                });
  }

  private boolean sameIndex(Value i, Value j, Touch a, Touch b) {
    if (i instanceof Value.Constant && j instanceof Value.Constant) {
      return i.equals(j) || isText(i) != isText(j);
    }
    boolean sameTask = sameTask(a, b);
    if (i.equals(j) && sameTask && a.role().task() != null) {
      return !isOwnIndex(i, a.role());
    }
    return true;
  }

  private static boolean isText(Value v) {
    return v instanceof Value.Constant c && c.text().startsWith("=");
  }

  /** Whether each run of a task has its own value here: a slot of its own in an array. */
  private boolean isOwnIndex(Value index, Role role) {
    HandOff handOff = role.task().handOff();
    if (index instanceof Value.Param param && handOff.threads() == Threads.MANY) {
      boolean range =
          handOff.runner() instanceof Value.View stream
              && stream.base() instanceof Value.View source
              && source.role().equals("range");
      return range && param.body().equals(role.entry());
    }
    if (index instanceof Value.Each each
        && each.base() instanceof Value.View view
        && view.role().equals("range")) {
      return handOff.threads() == Threads.MANY || isPerRun(each.loop(), each.body(), role);
    }
    if (index instanceof Value.Local local) {
      return !local.name().contains("@")
          && isFrameOf(local.body(), role.task().creator())
          && isPerRun(local.loop(), local.body(), role);
    }
    return index instanceof Value.Member member
        && member.base() instanceof Value.New made
        && isPerRun(made.loop(), made.body(), role);
  }

  /** Whether two values of possibly different frames may be one object. */
  boolean mayBeSame(Value a, Value b) {
    if (a.equals(b)) {
      return !(a instanceof Value.Unknown);
    }
    if (a instanceof Value.OneOf oneOf) {
      return oneOf.alternatives().stream().anyMatch(v -> mayBeSame(v, b));
    }
    if (b instanceof Value.OneOf) {
      return mayBeSame(b, a);
    }
    if (a instanceof Value.This x && b instanceof Value.This y) {
      return hierarchy.related(x.type(), y.type());
    }
    if (a instanceof Value.Member x && b instanceof Value.Member y && x.field().equals(y.field())) {
      return mayBeSame(x.base(), y.base());
    }
    Value inA = Paths.collection(a);
    Value inB = Paths.collection(b);
    if (inA != null && inB != null) {
      return mayBeSame(inA, inB);
    }
    Boolean known = meets.get(new Two(a, b));
    if (known == null) {
      known = meetsUnknownInstance(a, b) || meetsUnknownInstance(b, a) || commonOrigin(a, b);
      meets.put(new Two(a, b), known);
    }
    return known;
  }

  /** {@code this} of code called from outside may be any object of the class that got outside. */
  private boolean meetsUnknownInstance(Value self, Value object) {
    if (!(self instanceof Value.This t)) {
      return false;
    }
    if (object instanceof Value.New made) {
      return hierarchy.related(t.type(), made.type()) && escapes(made);
    }
    if (object instanceof Value.Param param) {
      // an object of its own class that a method is given, as in equals or transfer
      return hierarchy.related(t.type(), param.body().owner());
    }
    boolean path = object instanceof Value.Member || object instanceof Value.Static;
    if (!path) {
      return false;
    }
    if (!leaks(object)) {
      return false;
    }
    String type =
        object instanceof Value.Member m
            ? m.field().type()
            : ((Value.Static) object).field().type();
    return hierarchy.isSubclass(type, t.type())
        || (hierarchy.isSubclass(t.type(), type) && hierarchy.subclasses(type) <= MAX_CLASSES);
  }

  private boolean commonOrigin(Value a, Value b) {
    Set<Value> ofA = flow.origins(a);
    Set<Value> ofB = flow.origins(b);
    if (ofA.size() > MAX_ORIGINS || ofB.size() > MAX_ORIGINS) {
      return false;
    }
    for (Value origin : ofA) {
      if (origin instanceof Value.New made
          && (ofB.contains(origin)
              || (!(b instanceof Value.This) && ofB.stream().anyMatch(o -> isThisOf(o, made))))) {
        return true;
      }
      if (origin instanceof Value.This
          && !(a instanceof Value.This)
          && ofB.stream().anyMatch(o -> o instanceof Value.New made && isThisOf(origin, made))) {
        return true;
      }
    }
    return false;
  }

  /** An object that stored itself somewhere, and its creation. */
  private boolean isThisOf(Value origin, Value.New made) {
    return origin instanceof Value.This self && hierarchy.isSubclass(made.type(), self.type());
  }
}
