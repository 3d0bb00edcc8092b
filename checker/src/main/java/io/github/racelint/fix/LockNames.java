package io.github.racelint.fix;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.tree.JCTree;
import io.github.racelint.facts.Field;
import io.github.racelint.facts.Location;
import io.github.racelint.facts.Value;
import io.github.racelint.solve.Race;

/** Finds the expression by which the code at a race can name the lock that others hold. */
final class LockNames {
  private static final String WRITE_VIEW = "write-lock";
  private static final String READ_VIEW = "read-lock";

  private final RaceSite site;
  private final SourceFile file;
  private final SteadyNames steady;

  LockNames(RaceSite site) {
    this.site = site;
    this.file = site.file();
    this.steady = new SteadyNames(file);
  }

  /**
   * A lock as an expression.
   *
   * @param location the variable, in the same values as the lock; null if not known
   */
  LockCode named(Value lock, Location location) {
    if (lock instanceof Value.View view) {
      boolean ofPair = view.role().equals(WRITE_VIEW) || view.role().equals(READ_VIEW);
      String pair = ofPair ? expression(view.base(), location) : null;
      Type type = typeOf(view.base());
      boolean readWrite = isA(type, "java.util.concurrent.locks.ReadWriteLock");
      return pair != null && readWrite ? new LockCode(pair + ".writeLock()", false) : null;
    }
    String name = expression(lock, location);
    if (name == null) {
      return null;
    }
    Type type = typeOf(lock);
    if (isA(type, "java.util.concurrent.locks.ReadWriteLock")) {
      return new LockCode(name + (onlyReads() ? ".readLock()" : ".writeLock()"), false);
    }
    if (isA(type, "java.util.concurrent.locks.Lock")) {
      boolean isHalf = type.tsym.name.toString().startsWith("Read");
      return isHalf ? null : new LockCode(name, false);
    }
    boolean itself = location != null && lock.equals(location.base()) && isObject();
    return itself || isMonitor(lock, type) ? new LockCode(name, true) : null;
  }

  /** Whether a field of an object races, rather than what an object in it holds. */
  private boolean isObject() {
    return RaceSite.part(site.race().culprit().location()) == Variable.Part.ITSELF;
  }

  /** Whether the code only looks at the variable, so that the read half of a lock is enough. */
  private boolean onlyReads() {
    boolean reported = ((JCTree) site.at().getLeaf()).getPreferredPosition() == offset();
    Use use = site.use();
    boolean plain = site.variable() != null && site.variable().part() == Variable.Part.ITSELF;
    return reported
        ? !site.race().culprit().writes() && site.race().kind() != Race.Kind.CHECK_THEN_ACT
        : plain && use != null && use.kind() == Use.Kind.READ;
  }

  private int offset() {
    return site.race().place().offset();
  }

  /** Whether it is plain to see that the lock is taken with {@code synchronized}. */
  private static boolean isMonitor(Value lock, Type type) {
    if (lock instanceof Value.This || lock instanceof Value.Constant) {
      return true;
    }
    String name = type == null ? "" : type.tsym.flatName().toString();
    return name.startsWith("java.lang.")
        || name.startsWith("java.util.")
            && !name.contains(".concurrent.locks")
            && !name.endsWith("Semaphore");
  }

  private boolean isA(Type type, String supertype) {
    Type wanted = file.state().getTypeFromString(supertype);
    return type != null
        && wanted != null
        && file.types().isSubtype(file.types().erasure(type), wanted);
  }

  private Type typeOf(Value lock) {
    if (lock instanceof Value.Member member) {
      return typeOf(member.field());
    }
    if (lock instanceof Value.Static field) {
      return typeOf(field.field());
    }
    if (lock instanceof Value.New made) {
      VariableTree local = localOf(made);
      return local == null ? null : ((JCTree.JCVariableDecl) local).sym.type;
    }
    return null;
  }

  private Type typeOf(Field field) {
    VarSymbol symbol = symbol(field);
    return symbol == null ? null : symbol.type;
  }

  private String expression(Value lock, Location location) {
    String relative = relative(lock, location == null ? null : location.base());
    if (relative != null) {
      return relative;
    }
    if (lock instanceof Value.Constant constant) {
      return constant.text().endsWith(".class") && !constant.equals(Value.OWN_THREAD)
          ? className(constant.text().substring(0, constant.text().length() - ".class".length()))
          : null;
    }
    if (lock instanceof Value.Static s) {
      return staticField(s.field());
    }
    if (lock instanceof Value.This self) {
      return isOwn() ? ownThis(self.type()) : null;
    }
    if (lock instanceof Value.Member member) {
      String base = expression(member.base(), location);
      return base == null ? null : field(base, member.field());
    }
    if (lock instanceof Value.New made) {
      VariableTree local = localOf(made);
      return local == null ? null : local.getName().toString();
    }
    return null;
  }

  private String className(String binaryName) {
    ClassSymbol symbol = file.classOf(binaryName);
    if (symbol == null || symbol.name.isEmpty()) {
      return null;
    }
    boolean inFile = Trees.sameTopLevel(symbol, ownClass());
    return (inFile ? symbol.name.toString() : symbol.getQualifiedName().toString()) + ".class";
  }

  private String staticField(Field field) {
    VarSymbol symbol = symbol(field);
    ClassSymbol owner = file.classOf(field.owner());
    if (symbol == null || owner == null || owner.name.isEmpty() || !isVisible(symbol)) {
      return null;
    }
    boolean inFile = Trees.sameTopLevel(owner, ownClass());
    boolean simple = owner == ownClass() && !file.index().isNameOfLocal(field.name());
    String prefix = inFile ? owner.name.toString() : owner.getQualifiedName().toString();
    return simple ? field.name() : prefix + "." + field.name();
  }

  /** A lock that is part of the object whose variable races: named from that object's name here. */
  private String relative(Value lock, Value base) {
    if (base == null) {
      return null;
    }
    if (lock.equals(base)) {
      return baseHere();
    }
    if (lock instanceof Value.Member member) {
      String owner = relative(member.base(), base);
      return owner == null ? null : field(owner, member.field());
    }
    return null;
  }

  private String field(String base, Field field) {
    VarSymbol symbol = symbol(field);
    if (symbol == null || !isVisible(symbol) || !steady.isFixed(symbol)) {
      return null;
    }
    if (base.equals("this") && found(field.name()) != symbol) {
      return null; // the class has another field of that name
    }
    boolean simple = base.equals("this") && !file.index().isNameOfLocal(field.name());
    return simple ? field.name() : base + "." + field.name();
  }

  /** The object whose variable is used at the race, as the code there names it. */
  private String baseHere() {
    if (RaceSite.part(site.race().culprit().location()) != Variable.Part.ITSELF) {
      Use use = site.use();
      ExpressionTree name = use == null ? null : (ExpressionTree) use.name().getLeaf();
      return name != null && steady.isSteady(name) ? file.text().of(name) : null;
    }
    ExpressionTree base = base();
    if (base != null) {
      return steady.isSteady(base) ? file.text().of(base) : null;
    }
    VarSymbol symbol = RaceSite.variableAt(site.race(), site.at());
    return symbol != null && symbol.owner instanceof ClassSymbol owner && !symbol.isStatic()
        ? new ThisNames(site.at(), file.types()).of(owner)
        : null;
  }

  private ExpressionTree base() {
    Use use = site.use();
    return use == null ? null : Trees.base(use.name().getLeaf());
  }

  /** Whether the variable is reached from {@code this}, so that a lock of it is the one meant. */
  private boolean isOwn() {
    ExpressionTree base = base();
    if (site.use() == null) {
      return false;
    }
    while (base instanceof com.sun.source.tree.MemberSelectTree select) {
      base = select.getExpression();
    }
    return base == null
        || base.toString().equals("this")
        || Trees.symbol(base) instanceof VarSymbol v && v.owner instanceof ClassSymbol;
  }

  private String ownThis(String type) {
    ClassSymbol symbol = file.classOf(type);
    return symbol == null ? null : new ThisNames(site.at(), file.types()).of(symbol);
  }

  private ClassSymbol ownClass() {
    return Trees.classSymbol(Trees.enclosingClass(site.at()));
  }

  private VarSymbol symbol(Field field) {
    ClassSymbol owner = file.classOf(field.owner());
    if (owner == null) {
      return null;
    }
    for (Symbol member : owner.members().getSymbols()) {
      if (member instanceof VarSymbol variable && member.name.contentEquals(field.name())) {
        return variable;
      }
    }
    return null;
  }

  /** What a name means as a field of the class at the race. */
  private Symbol found(String name) {
    for (Type type : file.types().closure(ownClass().type)) {
      for (Symbol member : type.tsym.members().getSymbols()) {
        if (member instanceof VarSymbol && member.name.contentEquals(name)) {
          return member;
        }
      }
    }
    return null;
  }

  private boolean isVisible(VarSymbol symbol) {
    if (Trees.sameTopLevel(symbol, ownClass()) || (symbol.flags() & Flags.PUBLIC) != 0) {
      return true;
    }
    boolean isPrivate = (symbol.flags() & Flags.PRIVATE) != 0;
    boolean inherited =
        (symbol.flags() & Flags.PROTECTED) != 0
            && ownClass().isSubClass(symbol.owner, file.types());
    return !isPrivate && (inherited || symbol.packge() == ownClass().packge());
  }

  /** A local of the code around, that holds the object created at a place; null if none does. */
  private VariableTree localOf(Value.New made) {
    Tree inner = site.at().getLeaf();
    for (TreePath p = site.at().getParentPath(); p != null; p = p.getParentPath()) {
      if (p.getLeaf() instanceof BlockTree block) {
        for (StatementTree statement : block.getStatements()) {
          if (statement == inner) {
            break;
          }
          if (statement instanceof VariableTree variable
              && variable.getInitializer() != null
              && ((JCTree) variable.getInitializer()).getPreferredPosition() == made.offset()) {
            return variable;
          }
        }
      }
      inner = p.getLeaf();
    }
    return null;
  }
}
