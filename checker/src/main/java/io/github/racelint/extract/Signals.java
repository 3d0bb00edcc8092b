package io.github.racelint.extract;

import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.TreeInfo;
import io.github.racelint.facts.Value;

/** Objects that start at zero, so that whoever waits on them waits for what others do. */
final class Signals {
  private static final String ARGUMENT = "argument";
  private static final String ZERO = "0";

  private Signals() {}

  /** Whether the object called was certainly made with the number 0. */
  static boolean isMadeZero(Invocation call, Frame frame) {
    if (!(call.tree() instanceof MethodInvocationTree tree)
        || !(tree.getMethodSelect() instanceof MemberSelectTree select)
        || !(TreeInfo.symbol((JCTree) select.getExpression()) instanceof VarSymbol variable)) {
      return false;
    }
    if (ExpressionWalk.isField(variable)) {
      return isFieldMadeZero(variable, frame);
    }
    Value made = call.value(io.github.racelint.facts.Effect.RECEIVER);
    Value argument = new Value.View(made, ARGUMENT);
    return frame.recorder.stores.stream()
        .anyMatch(s -> s.into().equals(argument) && isZero(s.value()));
  }

  private static boolean isZero(Value value) {
    return value instanceof Value.Constant c && c.text().equals(ZERO);
  }

  private static boolean isFieldMadeZero(VarSymbol field, Frame frame) {
    Sources.ClassSource owner =
        field.owner instanceof ClassSymbol type ? frame.extractor.sources.classOf(type) : null;
    if (owner == null) {
      return false;
    }
    for (JCTree member : owner.tree().defs) {
      if (member instanceof JCTree.JCVariableDecl declared && declared.sym == field) {
        return declared.init instanceof JCTree.JCNewClass made
            && made.args.nonEmpty()
            && made.args.head instanceof JCTree.JCLiteral literal
            && Integer.valueOf(0).equals(literal.getValue());
      }
    }
    return false;
  }
}
