package io.github.racelint.fix;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Type;
import io.github.racelint.solve.Race;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * {@code stream.forEach(list::add)} of a parallel stream becomes {@code
 * list.addAll(stream.collect(toList()))}: the stream collects, and one thread adds.
 */
final class CollectFix {
  private CollectFix() {}

  /** The fix; null if more than adding happens to what the stream yields. */
  static Fix of(RaceSite site) {
    Variable variable = site.variable();
    if (site.race().kind() != Race.Kind.UNSAFE_SHARING
        || variable == null
        || variable.declaration() == null
        || variable.part() != Variable.Part.CONTENT
        || variable.isField() // whose method may itself run in parallel
        || !ObjectType.isA(site.file(), variable.symbol().type, "java.util.Collection")) {
      return null;
    }
    for (Use use : variable.uses()) {
      Fix fix = ofUse(site, use);
      if (fix != null) {
        return fix;
      }
    }
    return null;
  }

  private static Fix ofUse(RaceSite site, Use use) {
    TreePath argument = argument(use);
    if (argument == null
        || !(argument.getParentPath().getLeaf() instanceof MethodInvocationTree walk)
        || walk.getArguments().size() != 1
        || !Set.of("forEach", "forEachOrdered").contains(CallFix.method(walk))
        || !(walk.getMethodSelect() instanceof MemberSelectTree select)
        || !ObjectType.isA(
            site.file(), Trees.type(select.getExpression()), "java.util.stream.Stream")
        || !(argument.getParentPath().getParentPath().getLeaf() instanceof ExpressionStatementTree)
        || Use.mentions(select.getExpression(), site.variable().symbol())
        || Trees.body(argument.getParentPath()).getLeaf()
            != Trees.body(site.variable().declaration()).getLeaf()
        || !allInside(site, argument)) {
      return null;
    }
    FileText text = site.file().text();
    String mapped = mapped(site, argument.getLeaf());
    if (mapped == null) {
      return null;
    }
    Set<String> imports = new TreeSet<>();
    String collectors = site.file().nameOf("java.util.stream.Collectors", imports);
    // Up to the end of the stream all stays as it is written, line breaks and comments included.
    String name = text.of(use.name().getLeaf());
    int dot = text.end(select.getExpression());
    String between = text.between(dot, text.end(select) - select.getIdentifier().length());
    String collected = mapped + between + "collect(" + collectors + ".toList()))";
    ExpressionTree stream = select.getExpression();
    String first = text.between(text.start(stream), text.start(stream) + 1);
    return new Fix(
        Fix.Kind.COLLECT,
        "let the stream collect what goes into '" + site.variable().name() + "'",
        "",
        List.of(
            new Edit(text.start(stream), text.start(stream) + 1, name + ".addAll(" + first),
            new Edit(dot, text.end(walk), (mapped.isEmpty() ? "" : between) + collected)),
        imports);
  }

  /** What is given to {@code forEach}, if the use is all that it does; null else. */
  private static TreePath argument(Use use) {
    TreePath parent = use.name().getParentPath();
    if (parent.getLeaf() instanceof MemberReferenceTree reference) {
      return reference.getName().contentEquals("add") ? parent : null;
    }
    TreePath call = RaceSite.callOn(use);
    if (!(call.getLeaf() instanceof MethodInvocationTree tree)
        || !CallFix.method(tree).equals("add")
        || tree.getArguments().size() != 1) {
      return null;
    }
    TreePath around = call.getParentPath();
    if (around.getLeaf() instanceof ExpressionStatementTree
        && around.getParentPath().getLeaf() instanceof BlockTree block
        && block.getStatements().size() == 1) {
      around = around.getParentPath().getParentPath();
    }
    return around.getLeaf() instanceof LambdaExpressionTree ? around : null;
  }

  /** Whether all that races stands in there. */
  private static boolean allInside(RaceSite site, TreePath argument) {
    int from = site.file().text().start(argument.getLeaf());
    int to = site.file().text().end(argument.getLeaf());
    return site.peers().stream()
        .allMatch(race -> race.place().offset() >= from && race.place().offset() < to);
  }

  /** The step that computes what is added: empty if that is the element itself. */
  private static String mapped(RaceSite site, Tree argument) {
    if (!(argument instanceof LambdaExpressionTree lambda)) {
      return "";
    }
    FileText text = site.file().text();
    String parameter = lambda.getParameters().get(0).getName().toString();
    Tree body = lambda.getBody();
    MethodInvocationTree add =
        body instanceof BlockTree block
            ? (MethodInvocationTree)
                ((ExpressionStatementTree) block.getStatements().get(0)).getExpression()
            : (MethodInvocationTree) body;
    ExpressionTree value = add.getArguments().get(0);
    if (Use.mentions(value, site.variable().symbol()) || value instanceof LambdaExpressionTree) {
      return null;
    }
    if (value.toString().equals(parameter)) {
      return "";
    }
    Type type = Trees.type(value);
    boolean plain = !type.isPrimitive() && type.getTypeArguments().isEmpty();
    return plain ? "map(" + parameter + " -> " + text.of(value) + ")" : null;
  }
}
