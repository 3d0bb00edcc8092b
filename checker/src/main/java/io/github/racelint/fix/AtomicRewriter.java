package io.github.racelint.fix;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.SynchronizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Type;
import java.util.ArrayList;
import java.util.List;

/** Writes every use of a variable as a call on an atomic object. */
final class AtomicRewriter {
  private final SourceFile file;
  private final FileText text;
  private final Variable variable;
  private final AtomicType type;
  private final UpdateCall updates;

  /** What stands for the variable while the value of a lambda is written; null elsewhere. */
  private String inLambda;

  private String ofLambda;
  private boolean failed;

  AtomicRewriter(SourceFile file, Variable variable, AtomicType type) {
    this.file = file;
    this.text = file.text();
    this.variable = variable;
    this.type = type;
    this.updates = new UpdateCall(file, type, this);
  }

  /** An edit for each use; null if some use cannot be written so. */
  List<Edit> edits() {
    List<Edit> edits = new ArrayList<>();
    for (Use use : outermost(0, text.length(), null)) {
      edits.add(new Edit(start(use), end(use), rewrite(use)));
    }
    return failed ? null : edits;
  }

  /** The text of an expression, with the uses in it rewritten. */
  String expand(Tree tree) {
    return expand(text.start(tree), text.end(tree), null);
  }

  /** The same, where the variable's own value has a name. */
  String expand(Tree tree, Use update, String valueName) {
    inLambda = valueName;
    ofLambda = targetText(update);
    String expanded = expand(tree);
    inLambda = null;
    return expanded;
  }

  private String expand(int start, int end, Use self) {
    StringBuilder result = new StringBuilder();
    int done = start;
    for (Use use : outermost(start, end, self)) {
      result.append(text.between(done, start(use))).append(rewrite(use));
      done = end(use);
    }
    return result.append(text.between(done, end)).toString();
  }

  private List<Use> outermost(int start, int end, Use self) {
    List<Use> inside = new ArrayList<>();
    for (Use use : variable.uses()) {
      if (use != self && start(use) >= start && end(use) <= end) {
        inside.add(use);
      }
    }
    List<Use> candidates = List.copyOf(inside);
    inside.removeIf(use -> candidates.stream().anyMatch(use::isWithin));
    return inside;
  }

  private int start(Use use) {
    return text.start(use.whole().getLeaf());
  }

  private int end(Use use) {
    return text.end(use.whole().getLeaf());
  }

  private String rewrite(Use use) {
    if (inLambda != null && use.kind() == Use.Kind.READ && targetText(use).equals(ofLambda)) {
      return inLambda;
    }
    return switch (use.kind()) {
      case READ -> read(use);
      case WRITE -> write(use);
      case UPDATE -> orFail(updates.of(use));
      case LENGTH -> type.indexed() ? name(use) + ".length()" : fail();
      case WHOLE_ARRAY -> replacedArray(use);
    };
  }

  private String read(Use use) {
    Tree parent = Trees.withParens(use.whole()).getParentPath().getLeaf();
    boolean ofPrimitive = parent instanceof MemberSelectTree && type.cast().length() > 0;
    if (parent instanceof SynchronizedTree || parent instanceof TryTree || ofPrimitive) {
      return fail();
    }
    return type.cast() + call(use, type.reader());
  }

  private String write(Use use) {
    ExpressionTree value =
        ((com.sun.source.tree.AssignmentTree) use.whole().getLeaf()).getExpression();
    if (use.valueUsed() || type.family() == AtomicType.Family.ADDER || !accepts(value)) {
      return fail();
    }
    return call(use, "set", expand(value));
  }

  /** Whether a value can be given to the setter as it is written. */
  boolean accepts(ExpressionTree value) {
    Tree plain = Trees.withoutParens(value);
    if (plain instanceof NewArrayTree array && array.getType() == null) {
      return false;
    }
    Type given = Trees.type(plain);
    if (type.family() != AtomicType.Family.REFERENCE || given == null || !given.isPrimitive()) {
      return true;
    }
    return file.types().isSubtype(file.types().boxedClass(given).type, type.value());
  }

  /** {@code counts = new int[n]} of an array that becomes an atomic one. */
  private String replacedArray(Use use) {
    TreePath parent = use.whole();
    if (!type.indexed()
        || use.valueUsed()
        || !(parent.getLeaf() instanceof com.sun.source.tree.AssignmentTree assignment)
        || assignment.getVariable() != use.name().getLeaf()) {
      return fail();
    }
    String made = newArray(assignment.getExpression());
    return made == null ? fail() : text.of(use.name().getLeaf()) + " = " + made;
  }

  /** The new array as an atomic one; null if it is not made on the spot. */
  String newArray(ExpressionTree made) {
    if (!(Trees.withoutParens(made) instanceof NewArrayTree array)) {
      return null;
    }
    String created = "new " + type.name() + (type.isGeneric() ? "<>" : "");
    if (array.getInitializers() == null) {
      return array.getDimensions().size() == 1
          ? created + "(" + expand(array.getDimensions().get(0)) + ")"
          : null;
    }
    String elements = expand(array);
    if (array.getType() == null) {
      elements = "new " + elementType(made) + "[] " + elements;
    }
    return type.isGeneric() ? null : created + "(" + elements + ")";
  }

  private Type elementType(ExpressionTree made) {
    return file.types().elemtype(Trees.type(made));
  }

  /** A call on the variable, with the index first when it is an array. */
  String call(Use use, String method, String... arguments) {
    List<String> all = new ArrayList<>();
    if (type.indexed()) {
      all.add(expand(index(use)));
    }
    all.addAll(List.of(arguments));
    return name(use) + "." + method + "(" + String.join(", ", all) + ")";
  }

  private static ExpressionTree index(Use use) {
    Tree target = Trees.withoutParens(use.target().getLeaf());
    return ((ArrayAccessTree) target).getIndex();
  }

  private String name(Use use) {
    Tree name = use.name().getLeaf();
    return expand(text.start(name), text.end(name), use);
  }

  String targetText(Use use) {
    return text.of(Trees.withoutParens(use.target().getLeaf()));
  }

  private String orFail(String rewritten) {
    return rewritten == null ? fail() : rewritten;
  }

  private String fail() {
    failed = true;
    return "";
  }

  Variable variable() {
    return variable;
  }
}
