package io.github.racelint.fix;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import io.github.racelint.facts.Location;
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
    target = Trees.withoutParens(target);
    if (race.culprit().location() instanceof Location.OfElement element) {
      if (!element.array() || !(target instanceof ArrayAccessTree access)) {
        return null;
      }
      target = Trees.withoutParens(access.getExpression());
    } else if (!(race.culprit().location() instanceof Location.OfField)) {
      return null;
    }
    if (!(Trees.symbol(target) instanceof VarSymbol symbol)) {
      return null;
    }
    boolean same =
        !(race.culprit().location() instanceof Location.OfField f)
            || f.field().name().contentEquals(symbol.name);
    return same ? symbol : null;
  }

  /** The use of the variable that is reported; null if a call stands there. */
  Use use() {
    if (variable == null) {
      return null;
    }
    return variable.uses().stream()
        .filter(use -> use.whole().getLeaf() == at.getLeaf())
        .findFirst()
        .orElse(null);
  }
}
