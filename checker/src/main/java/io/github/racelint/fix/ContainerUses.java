package io.github.racelint.fix;

import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import io.github.racelint.facts.Place;
import io.github.racelint.solve.Race;
import io.github.racelint.solve.Touch;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How the object in a variable is used: what another object in its place has to be able to do. */
final class ContainerUses {
  /** Calls that begin a walk over all elements. */
  private static final Set<String> WALKS =
      Set.of(
          "iterator",
          "listIterator",
          "descendingIterator",
          "spliterator",
          "stream",
          "parallelStream",
          "keySet",
          "values",
          "entrySet");

  /** Calls of collections whose result is null where there is nothing. */
  private static final Set<String> NOTHING =
      Set.of("get", "poll", "peek", "remove", "put", "getProperty", "getenv", "getAttribute");

  private final RaceSite site;

  ContainerUses(RaceSite site) {
    this.site = site;
  }

  private List<Use> uses() {
    return site.variable().uses();
  }

  /** Whether null is seen to go in, or the object goes where that cannot be seen. */
  boolean mayTakeNull() {
    for (Use use : uses()) {
      TreePath path = RaceSite.callOn(use);
      if (path.getLeaf() instanceof MethodInvocationTree call) {
        if (call.getArguments().stream().anyMatch(ContainerUses::isNothing)) {
          return true;
        }
      } else if (!isReadOnly(use)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNothing(ExpressionTree argument) {
    Tree plain = Trees.withoutParens(argument);
    if (plain instanceof ConditionalExpressionTree choice) {
      return isNothing(choice.getTrueExpression()) || isNothing(choice.getFalseExpression());
    }
    return plain.getKind() == Tree.Kind.NULL_LITERAL
        || plain instanceof MethodInvocationTree call
            && NOTHING.contains(CallFix.method(call))
            && !Trees.type(call).isPrimitive();
  }

  /** Whether the object goes somewhere that only looks at it. */
  private static boolean isReadOnly(Use use) {
    TreePath path = Trees.withParens(use.name());
    Tree parent = path.getParentPath().getLeaf();
    if (parent instanceof MethodInvocationTree call) {
      Symbol method = Trees.symbol(call.getMethodSelect());
      return method != null
          && (method.owner.flatName().contentEquals("java.io.PrintStream")
              || method.name.contentEquals("addAll")
              || method.name.contentEquals("putAll")
              || method.name.contentEquals("valueOf"));
    }
    boolean copied =
        parent instanceof NewClassTree made
            && Trees.type(made).tsym.flatName().toString().startsWith("java.util.");
    return parent instanceof ReturnTree
        || parent instanceof EnhancedForLoopTree
        || parent instanceof MemberReferenceTree
        || copied;
  }

  /** Whether elements are walked over while others may change the object. */
  boolean walks() {
    Set<Integer> racing = racingOffsets();
    return uses().stream().anyMatch(use -> walks(use) && !isCalm(use, racing));
  }

  private static boolean walks(Use use) {
    TreePath path = Trees.withParens(use.name()).getParentPath();
    if (path.getLeaf() instanceof MemberSelectTree select) {
      return WALKS.contains(select.getIdentifier().toString());
    }
    if (path.getLeaf() instanceof MemberReferenceTree) {
      return false;
    }
    return !(isReadOnly(use)
        && !(path.getLeaf() instanceof ReturnTree)
        && !(path.getLeaf() instanceof EnhancedForLoopTree));
  }

  /** Whether a local is walked over or given back where it is made, and nothing races there. */
  private boolean isCalm(Use use, Set<Integer> racing) {
    Variable variable = site.variable();
    TreePath around = Trees.withParens(use.name()).getParentPath();
    boolean plain =
        around.getLeaf() instanceof ReturnTree
            || around.getLeaf() instanceof EnhancedForLoopTree
            || around.getLeaf() instanceof MemberSelectTree;
    FileText text = site.file().text();
    int from = text.start(use.name().getLeaf());
    int to = text.end(around.getLeaf());
    return !variable.isField()
        && plain
        && use.body().getLeaf() == Trees.body(variable.declaration()).getLeaf()
        && racing.stream().noneMatch(offset -> offset >= from && offset < to);
  }

  private Set<Integer> racingOffsets() {
    Set<Integer> offsets = new HashSet<>();
    for (Race race : site.peers()) {
      offsets.add(race.place().offset());
      offsets.add(race.partner().place().offset());
      race.others().stream().map(Touch::place).map(Place::offset).forEach(offsets::add);
    }
    return offsets;
  }

  /** Whether some body asks the object and then changes it, which would stay two steps. */
  boolean testBeforeAct() {
    return uses().stream()
        .anyMatch(first -> uses().stream().anyMatch(then -> isTestBeforeAct(first, then)));
  }

  private boolean isTestBeforeAct(Use first, Use then) {
    TreePath test = RaceSite.callOn(first);
    TreePath act = RaceSite.callOn(then);
    FileText text = site.file().text();
    boolean calls =
        test.getLeaf() instanceof MethodInvocationTree
            && act.getLeaf() instanceof MethodInvocationTree
            && !first.initial();
    boolean known =
        site.peers().stream()
            .anyMatch(
                race ->
                    race.kind() == Race.Kind.LOST_UPDATE && isAt(race, act.getLeaf())
                        || site.testAndAct(race).equals(List.of(first, then)));
    return calls
        && !known
        && first.body().getLeaf() == then.body().getLeaf()
        && text.start(test.getLeaf()) < text.start(act.getLeaf())
        && !Trees.isValueUnused(test, site.file().types())
        && (Trees.isValueUnused(act, site.file().types()) || isWrite(act));
  }

  private static boolean isAt(Race race, Tree call) {
    return ((com.sun.tools.javac.tree.JCTree) call).getPreferredPosition() == race.place().offset();
  }

  private boolean isWrite(TreePath call) {
    int from = site.file().text().start(call.getLeaf());
    int to = site.file().text().end(call.getLeaf());
    return site.peers().stream()
        .flatMap(
            race ->
                java.util.stream.Stream.concat(
                    java.util.stream.Stream.of(race.culprit(), race.partner()),
                    race.others().stream()))
        .filter(Touch::writes)
        .map(touch -> touch.place().offset())
        .anyMatch(offset -> offset >= from && offset < to);
  }

  /** Whether nothing but methods are called which another class has as well. */
  boolean onlyCalls(Type other) {
    return uses().stream().allMatch(use -> isCallOf(use, other));
  }

  private boolean isCallOf(Use use, Type other) {
    if (!(RaceSite.callOn(use).getLeaf() instanceof MethodInvocationTree call)) {
      return false;
    }
    int count = call.getArguments().size();
    for (Type type : site.file().types().closure(other)) {
      for (Symbol member : type.tsym.members().getSymbols()) {
        if (member instanceof MethodSymbol method
            && method.name.contentEquals(CallFix.method(call))
            && (method.params().size() == count || method.isVarArgs())) {
          return true;
        }
      }
    }
    return false;
  }
}
