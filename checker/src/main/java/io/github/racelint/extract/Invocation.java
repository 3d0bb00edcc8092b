package io.github.racelint.extract;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import io.github.racelint.facts.Effect;
import io.github.racelint.facts.Location;
import io.github.racelint.facts.Value;
import java.util.List;

/**
 * One call being walked, with what is known of its parts.
 *
 * @param id its number in the body
 * @param tree the call
 * @param symbol what is called
 * @param receiver the object called; null for static methods
 * @param receiverType its static type; null for static methods
 * @param argTrees the arguments as written; empty for calls through a method reference
 * @param args their values; null for a lambda whose walk waits until it is known where it runs
 * @param result the value that stands for what is returned
 * @param loop the loop around
 */
record Invocation(
    int id,
    Tree tree,
    MethodSymbol symbol,
    Eval receiver,
    Type receiverType,
    List<? extends ExpressionTree> argTrees,
    Eval[] args,
    Value result,
    int loop) {

  /** The value of an argument, of the receiver, or of the result. */
  Value value(int arg) {
    if (arg == Effect.RECEIVER) {
      return receiver == null ? Value.UNKNOWN : receiver.value();
    }
    if (arg == Effect.RESULT) {
      return result;
    }
    return arg < 0 || arg >= args.length || args[arg] == null ? Value.UNKNOWN : args[arg].value();
  }

  /**
   * The element of the receiver that an argument selects, or its whole content.
   *
   * @param key index of the argument, or {@link Effect#RESULT} for the whole
   */
  Location element(int key) {
    if (key == Effect.RESULT) {
      return new Location.OfContent(value(Effect.RECEIVER));
    }
    Value index = value(key);
    boolean nameless = index instanceof Value.Unknown || index instanceof Value.Result;
    if (nameless && key < argTrees.size()) {
      index = new Value.Constant("=" + argTrees.get(key));
    }
    return new Location.OfElement(value(Effect.RECEIVER), index, false);
  }

  Eval eval(int arg) {
    return arg < 0 || arg >= args.length || args[arg] == null ? Eval.UNKNOWN : args[arg];
  }

  /** The argument as a lambda expression that was not walked yet; null if it is none. */
  LambdaExpressionTree lambda(int arg) {
    return arg >= 0
            && arg < args.length
            && args[arg] == null
            && argTrees.get(arg) instanceof LambdaExpressionTree lambda
        ? lambda
        : null;
  }
}
