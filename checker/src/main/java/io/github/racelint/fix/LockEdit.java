package io.github.racelint.fix;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.TreeInfo;

/** Writes a region of code under a lock. */
final class LockEdit {
  private final SourceFile file;
  private final FileText text;

  LockEdit(SourceFile file) {
    this.file = file;
    this.text = file.text();
  }

  /** The edit; null if the region is not of a form that can be written so. */
  Edit of(Region region, LockCode lock) {
    String old = text.between(region.start(text), region.end(text));
    if (old.contains("\"\"\"") || Waits.in(region)) {
      return null;
    }
    if (region.isLambdaBody()) {
      return ofLambda(region, lock, old);
    }
    Edit method = ofWholeMethod(region, lock);
    if (method != null) {
      return method;
    }
    if (region.path().getLeaf() instanceof VariableTree variable
        && region.last() == region.path().getLeaf()) {
      Edit apart = ofDeclaration(region, variable, lock);
      return apart != null ? apart : ofRestOfBlock(region, lock);
    }
    return new Edit(region.start(text), region.end(text), wrapped(region, lock, old));
  }

  private String wrapped(Region region, LockCode lock, String old) {
    int start = region.start(text);
    boolean onOneLine = !text.startsLine(start) && !old.contains("\n");
    String indent = text.indentAt(start);
    Tree parent = region.path().getParentPath().getLeaf();
    boolean alone = !(parent instanceof BlockTree) && !(parent instanceof CaseTree);
    if (alone && !lock.monitor()) {
      String inner = indent + text.step();
      String body = lock.around(old, inner, text, false);
      return "{" + text.lineBreak() + inner + body + text.lineBreak() + indent + "}";
    }
    return lock.around(old, indent, text, onOneLine);
  }

  private Edit ofLambda(Region region, LockCode lock, String old) {
    LambdaExpressionTree lambda = (LambdaExpressionTree) region.path().getParentPath().getLeaf();
    boolean isVoid = Trees.isVoid(lambda, file.types());
    Tree value = region.path().getLeaf();
    if (isVoid && !TreeInfo.isExpressionStatement((JCTree.JCExpression) value)) {
      return null;
    }
    String indent = text.indentAt(text.start(lambda));
    String line = text.lineBreak() + indent;
    String statement = (isVoid ? "" : "return ") + old + ";";
    String body = lock.around(statement, indent + text.step(), text, false);
    String block = "{" + line + text.step() + body + line + "}";
    return new Edit(region.start(text), region.end(text), block);
  }

  /** A local's declaration stays before the lock, since the local is used after it. */
  private Edit ofDeclaration(Region region, VariableTree variable, LockCode lock) {
    boolean alone =
        file.index().declaredWith(region.path()).size() == 1
            && variable.getModifiers().getAnnotations().isEmpty()
            && Trees.writtenType(variable) != null
            && text.start(Trees.writtenType(variable)) < ((JCTree.JCVariableDecl) variable).pos
            && variable.getInitializer() != null;
    int nameEnd = ((JCTree.JCVariableDecl) variable).pos + variable.getName().length();
    if (!alone
        || !text.between(nameEnd, text.start(variable.getInitializer())).strip().equals("=")) {
      return null;
    }
    String declared = text.between(region.start(text), nameEnd) + ";";
    String assigned =
        variable.getName()
            + " = "
            + text.between(text.start(variable.getInitializer()), region.end(text));
    String indent = text.indentAt(region.start(text));
    String all = declared + text.lineBreak() + indent + lock.around(assigned, indent, text, false);
    return new Edit(region.start(text), region.end(text), all);
  }

  /**
   * Where the value cannot be told from the declaration, all code that sees the local is locked.
   */
  private Edit ofRestOfBlock(Region region, LockCode lock) {
    Region rest = region.toEndOfBlock();
    return rest == null || rest.last() == region.last() ? null : of(rest, lock);
  }

  /** {@code synchronized} on the method, where that is the same lock and the same code. */
  private Edit ofWholeMethod(Region region, LockCode lock) {
    TreePath block = region.path().getParentPath();
    if (!(block.getLeaf() instanceof BlockTree body)
        || !(block.getParentPath().getLeaf() instanceof MethodTree method)
        || method.getReturnType() == null
        || body.getStatements().get(0) != region.path().getLeaf()
        || body.getStatements().get(body.getStatements().size() - 1) != region.last()) {
      return null;
    }
    JCTree.JCMethodDecl tree = (JCTree.JCMethodDecl) method;
    if ((tree.mods.flags & Flags.SYNCHRONIZED) != 0) {
      return null;
    }
    boolean isStatic = (tree.mods.flags & Flags.STATIC) != 0;
    ClassTree owner = (ClassTree) block.getParentPath().getParentPath().getLeaf();
    String own = isStatic ? owner.getSimpleName() + ".class" : "this";
    if (!lock.monitor() || !lock.lock().equals(own) || owner.getKind() == Tree.Kind.INTERFACE) {
      return null;
    }
    int modifiersEnd = text.end(tree.mods);
    if (modifiersEnd > 0) {
      int modifiersStart = text.start(tree.mods);
      String modifiers = text.between(modifiersStart, modifiersEnd);
      return new Edit(modifiersStart, modifiersEnd, modifiers + " synchronized");
    }
    int start = text.start(method);
    return new Edit(start, start + 1, "synchronized " + text.between(start, start + 1));
  }
}
