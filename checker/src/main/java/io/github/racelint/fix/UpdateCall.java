package io.github.racelint.fix;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
import com.sun.tools.javac.code.Types;
import io.github.racelint.fix.AtomicType.Family;

/** An update in one expression, {@code n += k}, as one call. Null where there is no such call. */
final class UpdateCall {
  private final SourceFile file;
  private final Types types;
  private final AtomicType type;
  private final AtomicRewriter rewriter;

  UpdateCall(SourceFile file, AtomicType type, AtomicRewriter rewriter) {
    this.file = file;
    this.types = file.types();
    this.type = type;
    this.rewriter = rewriter;
  }

  String of(Use use) {
    Tree whole = use.whole().getLeaf();
    if (whole instanceof UnaryTree unary) {
      return step(use, unary);
    }
    if (whole instanceof CompoundAssignmentTree compound) {
      String operator = operator(compound);
      ExpressionTree operand = compound.getExpression();
      return Use.mentions(operand, rewriter.variable().symbol())
          ? byLambda(use, operand, v -> next(use, v + operator, operand, v))
          : operation(use, operator, operand);
    }
    return assignment(use, ((AssignmentTree) whole).getExpression());
  }

  private static String operator(CompoundAssignmentTree tree) {
    return switch (tree.getKind()) {
      case PLUS_ASSIGNMENT -> " + ";
      case MINUS_ASSIGNMENT -> " - ";
      case MULTIPLY_ASSIGNMENT -> " * ";
      case DIVIDE_ASSIGNMENT -> " / ";
      case REMAINDER_ASSIGNMENT -> " % ";
      case AND_ASSIGNMENT -> " & ";
      case OR_ASSIGNMENT -> " | ";
      case XOR_ASSIGNMENT -> " ^ ";
      case LEFT_SHIFT_ASSIGNMENT -> " << ";
      case RIGHT_SHIFT_ASSIGNMENT -> " >> ";
      default -> " >>> ";
    };
  }

  /** {@code ++} and {@code --}. */
  private String step(Use use, UnaryTree tree) {
    boolean up =
        tree.getKind() == Tree.Kind.PREFIX_INCREMENT
            || tree.getKind() == Tree.Kind.POSTFIX_INCREMENT;
    boolean before =
        use.valueUsed()
            && (tree.getKind() == Tree.Kind.POSTFIX_INCREMENT
                || tree.getKind() == Tree.Kind.POSTFIX_DECREMENT);
    if (type.family() == Family.ADDER) {
      if (use.valueUsed()) {
        return null;
      }
      return type.value().isIntegral()
          ? rewriter.call(use, up ? "increment" : "decrement")
          : rewriter.call(use, "add", up ? "1" : "-1");
    }
    if (type.family() == Family.INTEGRAL) {
      String word = up ? "increment" : "decrement";
      String method = before ? "getAnd" + (up ? "Increment" : "Decrement") : word + "AndGet";
      return rewriter.call(use, method);
    }
    if (type.family() == Family.BOOLEAN || !isCountable()) {
      return null;
    }
    String v = valueName();
    String next = narrowed(v + (up ? " + 1" : " - 1"), false);
    String call = rewriter.call(use, before ? "getAndUpdate" : "updateAndGet", v + " -> " + next);
    return result(use, call);
  }

  private boolean isCountable() {
    return type.family() == Family.NARROW
        || isOneOf(types.unboxedType(type.value()), TypeTag.INT, TypeTag.LONG);
  }

  /** {@code n op= operand}, where the operand is computed once, before. */
  private String operation(Use use, String operator, ExpressionTree operand) {
    boolean plus = operator.equals(" + ");
    boolean sum = plus || operator.equals(" - ");
    return switch (type.family()) {
      case ADDER ->
          sum && !use.valueUsed() && isAssignable(operand)
              ? rewriter.call(use, "add", signed(plus, operand))
              : null;
      case INTEGRAL -> {
        if (!isAssignable(operand)) {
          yield byLambda(use, operand, v -> next(use, v + operator, operand, v));
        }
        if (sum && operand.toString().equals("1")) {
          yield rewriter.call(use, plus ? "incrementAndGet" : "decrementAndGet");
        }
        yield sum
            ? rewriter.call(use, "addAndGet", signed(plus, operand))
            : accumulate(use, operator, rewriter.expand(operand));
      }
      case NARROW -> {
        String call =
            isAssignableTo(operand, file.symtab().intType)
                ? accumulate(use, operator, rewriter.expand(operand))
                : null;
        yield call != null
            ? call
            : byLambda(use, operand, v -> next(use, v + operator, operand, v));
      }
      case BOOLEAN -> orAnd(use, operator.strip(), operand);
      case REFERENCE -> reference(use, operator, operand);
    };
  }

  private String accumulate(Use use, String operator, String operand) {
    String a = file.index().freeName("a", "x", "left");
    String b = file.index().freeName("b", "y", "right");
    String function = "(" + a + ", " + b + ") -> " + narrowed(a + operator + b, false);
    return result(use, rewriter.call(use, "accumulateAndGet", operand, function));
  }

  /** {@code flag |= e} only ever sets it, {@code flag &= e} only ever clears it. */
  private String orAnd(Use use, String operator, ExpressionTree operand) {
    if (use.valueUsed() || !(operator.equals("|") || operator.equals("&"))) {
      return null;
    }
    String expected = operator.equals("|") ? "false" : "true";
    return rewriter.call(use, "compareAndSet", expected, rewriter.expand(operand));
  }

  private String reference(Use use, String operator, ExpressionTree operand) {
    boolean text = types.isSameType(type.value(), file.symtab().stringType);
    if (text && types.isSameType(Trees.type(operand), file.symtab().stringType)) {
      return accumulate(use, operator, rewriter.expand(operand));
    }
    Type number = types.unboxedType(type.value());
    boolean fits =
        text
            || isOneOf(number, TypeTag.INT, TypeTag.LONG, TypeTag.DOUBLE)
                && isAssignableTo(operand, number);
    return fits ? byLambda(use, operand, v -> v + operator + embraced(use, operand, v)) : null;
  }

  /** {@code n = …n…}. */
  private String assignment(Use use, ExpressionTree value) {
    ExpressionTree plain = (ExpressionTree) Trees.withoutParens(value);
    if (type.family() == Family.BOOLEAN) {
      return null;
    }
    String simple = sum(use, plain);
    if (simple == null) {
      simple = extreme(use, plain);
    }
    if (simple != null || type.family() == Family.ADDER) {
      return simple;
    }
    if (!rewriter.accepts(value)) {
      return null;
    }
    return byLambda(use, value, v -> rewriter.expand(value, use, v));
  }

  /** {@code n = n + e}, {@code n = e + n}, {@code n = n - e}. */
  private String sum(Use use, ExpressionTree value) {
    boolean summing = type.family() == Family.INTEGRAL || type.family() == Family.ADDER;
    if (!summing
        || !(value instanceof BinaryTree binary)
        || !types.isSameType(Trees.type(binary), type.value())) {
      return null;
    }
    boolean plus = binary.getKind() == Tree.Kind.PLUS;
    if (!plus && binary.getKind() != Tree.Kind.MINUS) {
      return null;
    }
    ExpressionTree operand = binary.getRightOperand();
    if (!isSame(use, binary.getLeftOperand())) {
      if (!plus || !isSame(use, binary.getRightOperand())) {
        return null;
      }
      operand = binary.getLeftOperand();
    }
    return Use.mentions(operand, rewriter.variable().symbol())
        ? null
        : operation(use, plus ? " + " : " - ", operand);
  }

  /** {@code n = Math.max(n, e)}. */
  private String extreme(Use use, ExpressionTree value) {
    if (type.family() != Family.INTEGRAL
        || !(value instanceof MethodInvocationTree call)
        || call.getArguments().size() != 2) {
      return null;
    }
    Symbol method = Trees.symbol(call.getMethodSelect());
    boolean ofMath = method.owner.flatName().contentEquals("java.lang.Math");
    boolean extreme = method.name.contentEquals("max") || method.name.contentEquals("min");
    if (!ofMath || !extreme) {
      return null;
    }
    boolean first = isSame(use, call.getArguments().get(0));
    ExpressionTree other = call.getArguments().get(first ? 1 : 0);
    if (!first && !isSame(use, call.getArguments().get(1))
        || Use.mentions(other, rewriter.variable().symbol())
        || !isAssignable(other)) {
      return null;
    }
    return rewriter.call(use, "accumulateAndGet", rewriter.expand(other), "Math::" + method.name);
  }

  private boolean isSame(Use use, ExpressionTree expression) {
    Tree plain = Trees.withoutParens(expression);
    return file.text().of(plain).equals(rewriter.targetText(use));
  }

  /** Any function of the old value, if it can be computed again. */
  private String byLambda(
      Use use, ExpressionTree captured, java.util.function.UnaryOperator<String> next) {
    if (type.family() == Family.ADDER
        || !Capture.fits(captured, rewriter.variable().symbol(), types, file.symtab())) {
      return null;
    }
    String v = valueName();
    return result(use, rewriter.call(use, "updateAndGet", v + " -> " + next.apply(v)));
  }

  private String valueName() {
    return file.index().freeName("value", "current", "old");
  }

  private String next(Use use, String before, ExpressionTree operand, String valueName) {
    return narrowed(before + embraced(use, operand, valueName), !isAssignable(operand));
  }

  /**
   * The new value as the language narrows it: always for a short, else if it is of a wider type.
   */
  private String narrowed(String expression, boolean wider) {
    boolean narrow = type.family() == Family.NARROW || type.family() == Family.INTEGRAL && wider;
    return narrow ? "(" + type.value() + ") (" + expression + ")" : expression;
  }

  private String embraced(Use use, ExpressionTree operand, String valueName) {
    String expanded = rewriter.expand(operand, use, valueName);
    return isPrimary(operand) ? expanded : "(" + expanded + ")";
  }

  private String result(Use use, String call) {
    return use.valueUsed() ? type.cast() + call : call;
  }

  private String signed(boolean plus, ExpressionTree operand) {
    String expanded = rewriter.expand(operand);
    if (plus) {
      return expanded;
    }
    // The smallest int has no counterpart, unless it is a long first.
    boolean widen =
        type.value().hasTag(TypeTag.LONG)
            && !(operand instanceof LiteralTree)
            && !Trees.type(operand).hasTag(TypeTag.LONG)
            && !operand.toString().endsWith(".length");
    String value = isPrimary(operand) ? expanded : "(" + expanded + ")";
    return widen ? "-(long) " + value : "-" + value;
  }

  private static boolean isPrimary(Tree tree) {
    return tree instanceof LiteralTree literal && !literal.toString().startsWith("-")
        || tree instanceof IdentifierTree
        || tree instanceof MemberSelectTree
        || tree instanceof MethodInvocationTree
        || tree instanceof ParenthesizedTree
        || tree instanceof com.sun.source.tree.ArrayAccessTree;
  }

  private boolean isAssignable(ExpressionTree operand) {
    return isAssignableTo(operand, type.value());
  }

  private boolean isAssignableTo(ExpressionTree operand, Type wanted) {
    Type given = types.unboxedTypeOrType(Trees.type(operand));
    return given.isPrimitive() && types.isSubtype(given.baseType(), wanted);
  }

  private static boolean isOneOf(Type type, TypeTag... tags) {
    for (TypeTag tag : tags) {
      if (type.hasTag(tag)) {
        return true;
      }
    }
    return false;
  }
}
