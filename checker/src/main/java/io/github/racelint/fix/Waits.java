package io.github.racelint.fix;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol;
import java.util.Set;

/** Finds code that waits for other threads: under a new lock it could wait for ever. */
final class Waits extends TreeScanner<Boolean, Void> {
  private static final Set<String> NAMES =
      Set.of(
          "wait",
          "join",
          "sleep",
          "get",
          "await",
          "awaitAdvance",
          "arriveAndAwaitAdvance",
          "awaitTermination",
          "awaitQuiescence",
          "invoke",
          "invokeAll",
          "invokeAny",
          "acquire",
          "take",
          "put",
          "transfer",
          "exchange",
          "close",
          "park",
          "parallel",
          "parallelStream",
          "waitFor");

  private Waits() {}

  static boolean in(Region region) {
    Waits waits = new Waits();
    return region.trees().stream().anyMatch(tree -> Boolean.TRUE.equals(waits.scan(tree, null)));
  }

  @Override
  public Boolean visitMethodInvocation(MethodInvocationTree tree, Void unused) {
    Symbol method = Trees.symbol(tree.getMethodSelect());
    if (method != null && NAMES.contains(method.name.toString())) {
      String owner = method.owner.flatName().toString();
      boolean concurrent =
          owner.startsWith("java.util.concurrent.") && !owner.contains(".atomic.")
              || owner.startsWith("java.util.stream.");
      boolean collection = method.name.contentEquals("parallelStream");
      boolean basic =
          Set.of("java.lang.Object", "java.lang.Thread", "java.lang.Process").contains(owner);
      if (concurrent && !owner.contains("Concurrent") || collection || basic) {
        return true;
      }
    }
    return super.visitMethodInvocation(tree, unused);
  }

  @Override
  public Boolean visitLambdaExpression(LambdaExpressionTree tree, Void unused) {
    return false;
  }

  @Override
  public Boolean visitClass(ClassTree tree, Void unused) {
    return false;
  }

  @Override
  public Boolean reduce(Boolean a, Boolean b) {
    return Boolean.TRUE.equals(a) || Boolean.TRUE.equals(b);
  }

  @Override
  public Boolean scan(Tree tree, Void unused) {
    return Boolean.TRUE.equals(super.scan(tree, unused));
  }
}
