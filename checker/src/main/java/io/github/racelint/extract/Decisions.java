package io.github.racelint.extract;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.Tree;
import io.github.racelint.facts.Access;
import io.github.racelint.facts.Access.Test.Sort;
import io.github.racelint.facts.Field;
import io.github.racelint.facts.Guard;
import io.github.racelint.facts.Location;
import io.github.racelint.facts.Paths;
import io.github.racelint.facts.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which changes of a location are decided by a test of the same location: check-then-act. A test
 * reaches a change when every path to the change passes it with the same outcome, whatever form the
 * branch has.
 */
final class Decisions {
  /** Changes that a body hands on to its callers, at most. */
  private static final int MAX_CHANGES = BodyEffects.MAX_VALUES;

  private final Frame frame;
  private final Set<Change> changes = new LinkedHashSet<>();

  /** How many changes were made so far, of whatever others can see. */
  private int made;

  /** The last of them that a call made. */
  private int lastCall;

  private final Map<Location, Integer> written = new HashMap<>();

  /** Whether the conditions that are passed now are those of a loop. */
  private boolean inLoopCondition;

  /** Check-then-acts that are none if the result of the act turns out to be looked at. */
  private final Map<Answer, List<Access>> unlessAnswered = new HashMap<>();

  /**
   * What an act gives.
   *
   * @param result the value
   * @param whole whether the value itself says whether there was anything to do, so that handing it
   *     on is as good as looking at it
   */
  record Answer(Value result, boolean whole) {}

  /**
   * A location that a body changes, in the values of its own frame.
   *
   * @param location which
   * @param retested whether the body tests it again before
   * @param locked whether it does both under one lock that it takes
   * @param direct whether the body does it itself, or a helper that is a part of it; not something
   *     else that it calls
   * @param constant what it assigns, where that is the same each time; null else
   */
  record Change(
      Location location, boolean retested, boolean locked, boolean direct, Value constant) {
    static Change plain(Location location) {
      return new Change(location, false, false, true, null);
    }

    static Change assigning(Location location, Manner manner) {
      Value constant = manner.settles() ? manner.value().value() : null;
      return new Change(location, false, false, true, constant);
    }

    static Change retested(Location location, boolean locked) {
      return new Change(location, true, locked, true, null);
    }

    /**
     * Whether it is a part of the object itself whose method changes it, not of one further off.
     */
    boolean isOwn() {
      return Decisions.isOwn(location);
    }
  }

  Decisions(Frame frame) {
    this.frame = frame;
  }

  /** The changes that nothing in this body decides, for its callers. */
  List<Change> changes() {
    return List.copyOf(changes);
  }

  /**
   * A condition was tested.
   *
   * @param state the state behind it; null where no path goes
   * @param outcome what came out there
   * @param branch what is done there; null if not known
   */
  void passed(State state, Tree condition, Object outcome, Eval eval, Tree branch) {
    if (state != null && eval != null && !eval.reads().isEmpty()) {
      List<Tested> more = new ArrayList<>(state.tests);
      more.removeIf(t -> t.condition() == condition);
      more.add(new Tested(condition, outcome, eval.reads(), made, only(branch), inLoopCondition));
      state.tests = List.copyOf(more);
    }
  }

  /** Both ways out of a condition. */
  void passed(Condition condition, Tree tree, Tree whenTrue, Tree whenFalse) {
    passed(condition.whenTrue(), tree, true, condition.eval(), whenTrue);
    passed(condition.whenFalse(), tree, false, condition.eval(), whenFalse);
  }

  /** From here on conditions say whether a loop goes on, or no longer do; gives what was before. */
  boolean loopCondition(boolean begins) {
    boolean before = inLoopCondition;
    inLoopCondition = begins;
    return before;
  }

  private static Tree only(Tree branch) {
    Tree statement = branch;
    while (statement instanceof BlockTree block && block.getStatements().size() == 1) {
      statement = block.getStatements().get(0);
    }
    return statement instanceof ExpressionStatementTree s ? s.getExpression() : null;
  }

  /** A value computed here depends on what was tested on the way, though it is written out. */
  Eval underTests(Eval eval) {
    Eval all = eval;
    for (Tested test : frame.state.tests) {
      all = all.alsoReading(new Eval(Value.UNKNOWN, test.reads()));
    }
    return all;
  }

  /** A location is assigned a value. */
  void act(Location location, Tree tree, Eval value) {
    Manner manner = Manner.assigning(value);
    act(Change.assigning(location, manner), tree, manner);
    written.put(location, made);
  }

  /** A value that is always the same; null if it is none. */
  static Value constant(Eval value) {
    boolean constant =
        value.value() instanceof Value.Constant
            || (value.value() instanceof Value.Static s && s.field().is(Field.Trait.FINAL));
    return constant ? value.value() : null;
  }

  /** A location is read and written in one expression. */
  void update(Location location, Tree tree) {
    act(Change.plain(location), tree, new Manner(false, null));
    written.put(location, made);
  }

  /** A library call changes something. */
  private List<Access> act(Change change, Tree tree, boolean settles) {
    List<Access> found = act(change, tree, new Manner(settles, null));
    lastCall = made;
    return found;
  }

  /**
   * A method of the program changes something. What it lets others change deep below is seldom what
   * a test before the call was about, so only its own acts count. A variable that a helper of the
   * same object assigns is as good as assigned by the method that calls it.
   *
   * @param helper whether the method is such a helper
   * @param stored what it assigns, where that is an argument of the call; null else
   */
  void called(Change change, Location here, Tree tree, boolean helper, Eval stored) {
    Eval value = change.constant() == null ? stored : Eval.of(change.constant());
    boolean part = helper && change.location() instanceof Location.OfField;
    boolean direct = change.direct() && part;
    Change below = new Change(here, change.retested(), change.locked(), direct, change.constant());
    boolean decided = change.direct() && (part || change.isOwn());
    if (decided) {
      act(below, tree, value == null ? new Manner(false, null) : Manner.assigning(value));
      written.put(here, made);
    } else {
      made++;
      note(below);
    }
    if (!decided || (!part && value == null)) {
      lastCall = made;
    } // else it has done no more than the statement itself would have done here
  }

  /**
   * How a location is changed.
   *
   * @param settles whether a second change after the first would do nothing
   * @param value what is assigned; null for calls
   */
  private record Manner(boolean settles, Eval value) {
    static Manner assigning(Eval value) {
      return new Manner(Decisions.constant(value) != null, value);
    }
  }

  private List<Access> act(Change change, Tree tree, Manner manner) {
    Location location = change.location();
    if (location.base() != null && frame.owns(location.base())) {
      return List.of();
    }
    made++;
    List<Tested> deciding = frame.state.tests.stream().filter(t -> t.decides(location)).toList();
    if (deciding.isEmpty()
        || passedGate()
        || (manner.settles() && manner.value() != null && deciding.stream().allMatch(Tested::loop))
        || (manner.settles()
            && isNumber(location)
            && deciding.stream().anyMatch(t -> t.isRange(location)))) {
      note(change);
      return List.of();
    }
    boolean settled = manner.settles() && deciding.stream().anyMatch(test -> test.only() == tree);
    Access.Move move = new Moves(frame).of(location, manner.value(), deciding);
    Sort sort = settled ? Sort.SETTLES : sort(location, manner, deciding, tree);
    List<Eval.Read> reads = new ArrayList<>();
    deciding.forEach(test -> reads.addAll(test.reads(location)));
    frame.state.tests = Tested.without(location, frame.state.tests);
    return settled && !losesThird(location, move)
        ? List.of()
        : record(change, tree, reads, new Means(sort, move));
  }

  /**
   * Whether a variable has more values than the two that it is moved between. Of a reference that
   * is null or not, and of a flag, there are no others.
   */
  private static boolean losesThird(Location location, Access.Move move) {
    return move != null
        && move.from() != null
        && !Paths.isNull(move.from())
        && !Paths.isNull(move.to())
        && location instanceof Location.OfField f
        && !f.field().type().equals("boolean");
  }

  /** What a test and its act have to do with each other, and what the act does. */
  private record Means(Sort sort, Access.Move move) {}

  private Sort sort(Location location, Manner manner, List<Tested> deciding, Tree tree) {
    if (deciding.stream().allMatch(test -> isCache(location, manner, test, tree))) {
      return Sort.CACHES;
    }
    boolean clears =
        manner.value() != null
            && Paths.isNull(manner.value().value())
            && deciding.stream().noneMatch(test -> test.asksDirectly(location));
    return clears ? Sort.CLEARS : Sort.DECIDES;
  }

  private List<Access> record(Change change, Tree tree, List<Eval.Read> reads, Means means) {
    Location location = change.location();
    Eval.Read strongest = reads.get(0);
    Eval.Read weakest = reads.get(0);
    for (Eval.Read read : reads) {
      weakest = held(read) < held(weakest) ? read : weakest;
      strongest = held(read) >= held(strongest) ? read : strongest;
    }
    List<Access> found = new ArrayList<>();
    boolean locked = change.locked() || held(weakest) < held(strongest);
    if (locked) {
      found.add(record(location, weakest, tree, new Means(Sort.REPEATED, null)));
    }
    boolean own = locked || held(strongest) > 0;
    note(new Change(location, true, own, change.direct(), change.constant()));
    if (!change.retested()) {
      found.add(record(location, strongest, tree, means));
    }
    found.removeIf(a -> a == null);
    return found;
  }

  private static boolean isNumber(Location location) {
    return location instanceof Location.OfField f && f.field().isNumber();
  }

  /**
   * Whether an atomic step has let this thread alone in: it decides, whatever was tested before.
   */
  private boolean passedGate() {
    return frame.state.guards().stream()
        .anyMatch(g -> g.lock() instanceof Value.View v && v.role().equals(Value.GATE));
  }

  /**
   * Whether a value that cannot change is worked out and kept, and comes out the same each time: no
   * call since the test changed anything, and nothing that it is worked out from was assigned.
   * Flags are no values, but states.
   */
  private boolean isCache(Location location, Manner manner, Tested test, Tree tree) {
    return manner.value() != null
        && !manner.settles()
        && !(manner.value().value() instanceof Value.Param)
        && test.comparesWithLiteral()
        && location instanceof Location.OfField f
        && !f.field().type().equals("boolean")
        && !f.field().type().equals("java.lang.Boolean")
        && (frame.extractor.isImmutable(f.field().type()) || Views.isMade(tree))
        && lastCall <= test.changes()
        && manner.value().reads().stream()
            .noneMatch(r -> written.getOrDefault(r.location(), 0) > test.changes());
  }

  /** An act of which it may turn out later that its result is looked at. */
  void actAnswering(Change change, Tree tree, boolean settles, Answer answer) {
    List<Access> found = act(change, tree, settles);
    if (!found.isEmpty()) {
      unlessAnswered.computeIfAbsent(answer, r -> new ArrayList<>()).addAll(found);
    }
  }

  /** Somebody tests what an act gave. */
  void answered(Value result) {
    answered(new Answer(result, true));
    answered(new Answer(result, false));
  }

  /** What an act gave is handed on. */
  void handedOn(Value result) {
    answered(new Answer(result, true));
  }

  private void answered(Answer answer) {
    List<Access> answered = unlessAnswered.remove(answer);
    if (answered != null) {
      frame.recorder.accesses.removeIf(a -> answered.stream().anyMatch(b -> a == b));
    }
  }

  /**
   * An object is used that was read from a field just now. Where the field was found not to be null
   * before, by a read of its own, the use relies on that.
   */
  void used(Eval object, Tree expression, Tree use) {
    for (Eval.Read read : object.reads()) {
      if (read.tree() == expression && read.location() instanceof Location.OfField f) {
        Eval.Read asked = null;
        for (Tested test : frame.state.tests) {
          Eval.Read now = test.nullTestOf(f);
          asked = now == null ? asked : now; // the last one counts
        }
        if (asked != null && asked.tree() != expression) {
          use(f, asked, expression, use);
        }
      }
    }
  }

  private void use(Location.OfField field, Eval.Read asked, Tree expression, Tree use) {
    Access.Test test =
        new Access.Test(
            frame.place(asked.tree()),
            frame.text(asked.tree()),
            frame.place(use),
            frame.text(use),
            Sort.USES,
            null);
    frame.checkThenAct(field, expression, frame.state.heldSince(asked), test);
  }

  /** A loop asks a collection for each next element in a step of its own. */
  void iterated(Value collection, Tree tree) {
    Access.Test test =
        new Access.Test(
            frame.place(tree), frame.text(tree), frame.place(tree), "", Sort.DECIDES, null);
    frame.checkThenAct(new Location.OfContent(collection), tree, frame.state.guards(), test);
  }

  /** What tests by itself whether to change a location makes earlier tests of it void. */
  void retest(Location location) {
    note(Change.retested(location, false));
    frame.state.tests = Tested.without(location, frame.state.tests);
  }

  private int held(Eval.Read read) {
    return frame.state.heldSince(read).size();
  }

  private Access record(Location location, Eval.Read read, Tree tree, Means means) {
    List<Guard> since = frame.state.heldSince(read);
    Set<Guard> later = new LinkedHashSet<>(frame.state.guards());
    read.held().forEach(h -> later.remove(h.guard()));
    Tree at = means.sort() == Sort.REPEATED || !later.isEmpty() ? read.tree() : tree;
    Access.Test test =
        new Access.Test(
            frame.place(read.tree()),
            frame.text(read.tree()),
            frame.place(tree),
            frame.text(tree),
            means.sort(),
            means.move());
    return frame.checkThenAct(location, at, since, test);
  }

  /** Whether a location is a variable of the object at hand, or what one of them holds. */
  static boolean isOwn(Location location) {
    Value base = location.base();
    if (base instanceof Value.Member member && !(location instanceof Location.OfField)) {
      base = member.base();
    }
    return base == null
        || base instanceof Value.This
        || base instanceof Value.Param
        || (base instanceof Value.Static && !(location instanceof Location.OfField));
  }

  private void note(Change change) {
    Value base = change.location().base();
    Value root = base == null ? null : base.root();
    boolean nameable =
        root == null
            || root instanceof Value.This
            || root instanceof Value.Param
            || root instanceof Value.Static;
    if (nameable && changes.size() < MAX_CHANGES) {
      changes.add(change);
    }
  }
}
