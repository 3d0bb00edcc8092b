package io.github.racelint.fix;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.tree.JCTree;
import io.github.racelint.facts.Access;
import io.github.racelint.facts.Location;
import io.github.racelint.facts.Place;
import io.github.racelint.facts.Value;
import io.github.racelint.solve.Race;
import java.util.List;

/**
 * A race in its file.
 *
 * @param file the file
 * @param race the race
 * @param at the reported expression
 * @param variable what races; null if it has no name in this file
 * @param peers all races of the file on that variable, this one included
 */
record RaceSite(SourceFile file, Race race, TreePath at, Variable variable, List<Race> peers) {

  /** The variable that a racing expression reads or writes; null if that is not plain to see. */
  static VarSymbol variableAt(Race race, TreePath at) {
    Tree target = Trees.withoutParens(at.getLeaf());
    if (target instanceof UnaryTree unary) {
      target = unary.getExpression();
    } else if (target instanceof CompoundAssignmentTree compound) {
      target = compound.getVariable();
    } else if (target instanceof AssignmentTree assignment) {
      target = assignment.getVariable();
    } else if (target instanceof MemberReferenceTree) {
      return null;
    }
    return symbolOf(Trees.withoutParens(target), race.culprit().location());
  }

  private static VarSymbol symbolOf(Tree target, Location location) {
    Tree named = target;
    if (part(location) == Variable.Part.ELEMENTS) {
      named =
          target instanceof ArrayAccessTree access
              ? Trees.withoutParens(access.getExpression())
              : null;
    } else if (part(location) == Variable.Part.CONTENT) {
      // A walk over the elements names the object itself, and so does a copy of them.
      named =
          target instanceof MethodInvocationTree
              ? receiver(target)
              : target instanceof NewClassTree made && made.getArguments().size() == 1
                  ? made.getArguments().get(0)
                  : target;
    }
    if (named == null || !(Trees.symbol(named) instanceof VarSymbol symbol)) {
      return null;
    }
    return symbol.name.contentEquals(fieldOf(location, symbol.name.toString())) ? symbol : null;
  }

  /**
   * The field that a location is, or whose object it is part of: a call on another object may lead
   * to it. A local has no name in a location, and gets the benefit of the doubt.
   */
  private static String fieldOf(Location location, String otherwise) {
    if (location instanceof Location.OfField f) {
      return f.field().name();
    }
    if (location.base() instanceof Value.Member member) {
      return member.field().name();
    }
    return location.base() instanceof Value.Static s ? s.field().name() : otherwise;
  }

  /** The object whose method is called; null if there is no call. */
  static ExpressionTree receiver(Tree target) {
    return target instanceof MethodInvocationTree call
            && call.getMethodSelect() instanceof MemberSelectTree select
        ? (ExpressionTree) Trees.withoutParens(select.getExpression())
        : null;
  }

  /** What of the variable a location is. */
  static Variable.Part part(Location location) {
    if (location instanceof Location.OfField) {
      return Variable.Part.ITSELF;
    }
    return location instanceof Location.OfElement element && element.array()
        ? Variable.Part.ELEMENTS
        : Variable.Part.CONTENT;
  }

  /** The use of the variable that is reported; null if a call stands there. */
  Use use() {
    if (variable == null) {
      return null;
    }
    return variable.uses().stream()
        .filter(
            use ->
                use.whole().getLeaf() == at.getLeaf()
                    || variable.part() == Variable.Part.CONTENT
                        && use.name().getLeaf() == receiver(Trees.withoutParens(at.getLeaf())))
        .findFirst()
        .orElse(null);
  }

  /** The use of the variable whose expression, or call on it, is at a place; null if none is. */
  Use useAt(Place place) {
    FileText text = file.text();
    Use found = null;
    for (Use use : variable.uses()) {
      TreePath whole = variable.part() == Variable.Part.CONTENT ? callOn(use) : use.whole();
      boolean inside =
          place.offset() >= text.start(whole.getLeaf())
              && place.offset() < text.end(whole.getLeaf());
      // Of one inside of another, the later one starts further in.
      found = inside ? use : found;
    }
    return found != null ? found : receiverAt(place);
  }

  /** The use on whose value the method at a place is called; null if none is. */
  private Use receiverAt(Place place) {
    return variable.uses().stream()
        .filter(use -> use.kind() == Use.Kind.READ)
        .filter(
            use ->
                Trees.withParens(use.name()).getParentPath().getLeaf()
                        instanceof MemberSelectTree select
                    && ((JCTree) select).getPreferredPosition() == place.offset())
        .findFirst()
        .orElse(null);
  }

  /** The call whose receiver is the variable. */
  static TreePath callOn(Use use) {
    TreePath select = Trees.withParens(use.name()).getParentPath();
    boolean call =
        select.getLeaf() instanceof MemberSelectTree
            && select.getParentPath().getLeaf() instanceof MethodInvocationTree;
    return call ? select.getParentPath() : use.whole();
  }

  /** What a change relies upon, for a check-then-act: its test and its act; empty if not known. */
  List<Use> testAndAct(Race race) {
    Access.Test test = race.culprit().access().test();
    if (variable == null || test == null) {
      return List.of();
    }
    Use first = useAt(test.place());
    Use second = useAt(test.act());
    return first == null || second == null ? List.of() : List.of(first, second);
  }
}
