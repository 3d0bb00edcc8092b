package io.github.racelint.extract;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.TreeInfo;
import io.github.racelint.facts.Access.Kind;
import io.github.racelint.facts.Field;
import io.github.racelint.facts.Location;
import io.github.racelint.facts.Paths;
import io.github.racelint.facts.Value;
import java.util.List;
import java.util.Objects;

/** Expressions: which object each denotes, and the locations it touches. */
abstract class ExpressionWalk extends TreeScanner<Eval, Void> {
  final Frame frame;
  final CallWalk calls;

  ExpressionWalk(Frame frame) {
    this.frame = frame;
    this.calls = new CallWalk(frame, this);
  }

  /** Walks a lambda's body in place, its parameters bound; see {@link StatementWalk}. */
  abstract Eval inPlace(LambdaExpressionTree lambda, List<Value> args, boolean repeated);

  /** Walks what a library may do here once for each of many elements, as the body of a loop. */
  abstract void forEach(Tree tree, Runnable body);

  /** The value of an expression; never null. */
  final Eval eval(Tree tree) {
    Eval eval = tree == null ? null : scan(tree, null);
    return eval == null ? Eval.UNKNOWN : eval;
  }

  @Override
  public Eval reduce(Eval a, Eval b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    return Eval.UNKNOWN.alsoReading(a).alsoReading(b);
  }

  @Override
  public Eval visitLiteral(LiteralTree tree, Void unused) {
    return Eval.of(new Value.Constant(String.valueOf(tree.getValue())));
  }

  @Override
  public Eval visitParenthesized(ParenthesizedTree tree, Void unused) {
    return scan(tree.getExpression(), null);
  }

  @Override
  public Eval visitTypeCast(TypeCastTree tree, Void unused) {
    return scan(tree.getExpression(), null);
  }

  @Override
  public Eval visitIdentifier(IdentifierTree tree, Void unused) {
    Symbol symbol = TreeInfo.symbol((JCTree) tree);
    if (!(symbol instanceof VarSymbol variable)) {
      return null;
    }
    if (symbol.name.contentEquals("this")) {
      return Eval.of(self((ClassSymbol) symbol.owner));
    }
    if (symbol.name.contentEquals("super")) {
      return Eval.of(self(frame.owner));
    }
    return isField(variable) ? read(location(tree), tree) : local(variable);
  }

  private Eval local(VarSymbol variable) {
    Eval known = frame.state.locals.get(variable);
    if (known == null) {
      return Eval.of(new Value.Local(frame.id, variable.name.toString(), frame.loop));
    }
    capture(known.value());
    return known;
  }

  /** Notes the use of an object that belongs to an outer frame. */
  final void capture(Value value) {
    for (Value one : Paths.alternatives(value)) {
      Value root = one.root();
      boolean ours =
          (root instanceof Value.New n && n.body().equals(frame.id))
              || (root instanceof Value.Result r && r.body().equals(frame.id))
              || root instanceof Value.Constant
              || root instanceof Value.Unknown;
      if (!ours) {
        frame.captures.add(one);
      }
    }
  }

  final Value self(ClassSymbol type) {
    Value self = new Value.This(frame.extractor.names.binaryName(type));
    frame.captures.add(self);
    return self;
  }

  static boolean isField(VarSymbol variable) {
    return variable.owner instanceof ClassSymbol;
  }

  /** The instance, among this and the outer instances, that has a member. */
  final Value holderOf(Symbol member) {
    for (ClassSymbol c = frame.owner; c != null; c = enclosing(c)) {
      if (c.isSubClass(member.owner, frame.extractor.types)) {
        return self(c);
      }
    }
    return self(frame.owner);
  }

  static ClassSymbol enclosing(ClassSymbol symbol) {
    return symbol.owner == null ? null : symbol.owner.enclClass();
  }

  @Override
  public Eval visitMemberSelect(MemberSelectTree tree, Void unused) {
    Symbol symbol = TreeInfo.symbol((JCTree) tree);
    if (symbol instanceof VarSymbol variable) {
      String name = variable.name.toString();
      if (name.equals("this") || name.equals("super")) {
        return Eval.of(self(variable.type.tsym instanceof ClassSymbol c ? c : frame.owner));
      }
      if (name.equals("class")) {
        return Eval.of(new Value.Constant(frame.extractor.classLiteral(tree.getExpression())));
      }
      if (isField(variable) && !name.equals("length")) {
        return read(location(tree), tree);
      }
    }
    if (symbol == null || symbol instanceof VarSymbol) {
      return eval(tree.getExpression()).withValue(Value.UNKNOWN);
    }
    return null;
  }

  @Override
  public Eval visitArrayAccess(ArrayAccessTree tree, Void unused) {
    Location location = location(tree);
    return location == null ? Eval.UNKNOWN : read(location, tree);
  }

  /** The location that an assignable expression names; null for locals and what is unknown. */
  final Location location(ExpressionTree tree) {
    ExpressionTree bare = TreeInfo.skipParens((JCTree.JCExpression) tree);
    if (bare instanceof ArrayAccessTree access) {
      Eval array = eval(access.getExpression());
      Eval index = eval(access.getIndex());
      return new Location.OfElement(array.value(), index.value(), true);
    }
    if (!(TreeInfo.symbol((JCTree) bare) instanceof VarSymbol variable) || !isField(variable)) {
      return null;
    }
    Field field = frame.extractor.names.field(variable);
    if (field.is(Field.Trait.STATIC)) {
      return new Location.OfField(null, field);
    }
    Value base =
        bare instanceof MemberSelectTree select
            ? eval(select.getExpression()).value()
            : holderOf(variable);
    return new Location.OfField(base, field);
  }

  /** Records a read and gives the object read. */
  final Eval read(Location location, Tree tree) {
    frame.access(location, Kind.READ, tree);
    Value value = slotOfRound(location);
    return new Eval(value, List.of(new Eval.Read(location, frame.state.held(), tree)));
  }

  /** What is read; an element that each round of a loop has for itself is known as such. */
  private static Value slotOfRound(Location location) {
    if (location instanceof Location.OfElement e
        && e.array()
        && e.index() instanceof Value.Local slot
        && slot.loop() != 0
        && !slot.name().contains("@")) {
      return Paths.step(location.base(), b -> new Value.Each(b, slot.body(), slot.loop()));
    }
    return valueIn(location);
  }

  static Value valueIn(Location location) {
    if (location instanceof Location.OfField f) {
      return f.base() == null
          ? new Value.Static(f.field())
          : Paths.step(f.base(), b -> new Value.Member(b, f.field()));
    }
    return Paths.step(location.base(), Value.Element::new);
  }

  @Override
  public Eval visitUnary(UnaryTree tree, Void unused) {
    switch (tree.getKind()) {
      case PREFIX_INCREMENT, PREFIX_DECREMENT, POSTFIX_INCREMENT, POSTFIX_DECREMENT -> {
        return compound(tree.getExpression(), Eval.UNKNOWN, tree);
      }
      default -> {
        return eval(tree.getExpression()).withValue(Value.UNKNOWN);
      }
    }
  }

  @Override
  public Eval visitCompoundAssignment(CompoundAssignmentTree tree, Void unused) {
    Location location = location(tree.getVariable());
    Eval operand = eval(tree.getExpression());
    return compound(location, tree.getVariable(), operand, tree);
  }

  private Eval compound(ExpressionTree variable, Eval operand, Tree tree) {
    return compound(location(variable), variable, operand, tree);
  }

  private Eval compound(Location location, ExpressionTree variable, Eval operand, Tree tree) {
    if (location != null) {
      frame.access(location, Kind.COMPOUND, tree);
      frame.decisions.update(location, tree);
      Eval.Read self = new Eval.Read(location, frame.state.held(), tree);
      return new Eval(Value.UNKNOWN, List.of(self)).alsoReading(operand);
    }
    if (TreeInfo.symbol(TreeInfo.skipParens((JCTree) variable)) instanceof VarSymbol local) {
      Eval before = Objects.requireNonNullElse(frame.state.locals.get(local), Eval.UNKNOWN);
      Eval after = known(local, before.withValue(Value.UNKNOWN).alsoReading(operand), tree);
      frame.state.locals.put(local, after);
      return after;
    }
    return operand.withValue(Value.UNKNOWN);
  }

  /** A local's new content; a value without a path of its own gets a name. */
  final Eval known(VarSymbol local, Eval eval, Tree tree) {
    if (!(eval.value() instanceof Value.Unknown)) {
      return eval;
    }
    String name = local.name + "@" + Frame.offset(tree);
    return eval.withValue(new Value.Local(frame.id, name, frame.loop));
  }

  @Override
  public Eval visitAssignment(AssignmentTree tree, Void unused) {
    ExpressionTree target = tree.getVariable();
    Location location = location(target);
    Eval value = eval(tree.getExpression());
    assign(target, location, value, tree);
    return value;
  }

  private void assign(ExpressionTree target, Location location, Eval value, Tree tree) {
    if (location == null) {
      Symbol symbol = TreeInfo.symbol(TreeInfo.skipParens((JCTree) target));
      if (symbol instanceof VarSymbol local && !isField(local)) {
        frame.state.locals.put(local, known(local, value, tree));
      }
      return;
    }
    write(location, value, tree);
    Value into = valueIn(location);
    boolean initial = location.base() instanceof Value.This && frame.makesThis;
    frame.store(into, value.value(), initial);
    new SwapOut(frame).replaced(location, into, value.value(), tree);
    if (value.value() instanceof Value.Param p && p.body().equals(frame.id)) {
      frame
          .recorder
          .paramWrites
          .computeIfAbsent(p.index(), i -> new java.util.ArrayList<>())
          .add(location);
      HandOver.noteDecision(location, frame);
    }
  }

  /** Records a write; a compound access when the value comes from a read of the same location. */
  final void write(Location location, Eval value, Tree tree) {
    frame.decisions.act(location, tree, value);
    for (Eval.Read read : value.reads()) {
      if (same(read.location(), location) || SameElement.isRead(read, location, tree)) {
        frame.forgetReadIn(tree, read);
        frame.access(location, Kind.COMPOUND, tree, frame.state.heldSince(read));
        return;
      }
    }
    frame.write(location, Decisions.constant(value), tree);
  }

  static boolean same(Location a, Location b) {
    return a.equals(b)
        && !(a.base() instanceof Value.Unknown)
        && !(a instanceof Location.OfElement e && e.index() instanceof Value.Unknown);
  }

  @Override
  public Eval visitNewArray(NewArrayTree tree, Void unused) {
    scan(tree.getDimensions(), null);
    String type = frame.extractor.names.type(((JCTree) tree).type);
    Value made = new Value.New(frame.id, Frame.offset(tree), type, frame.loop);
    frame.state.escaped.remove(made);
    if (tree.getInitializers() != null) {
      for (ExpressionTree element : tree.getInitializers()) {
        frame.store(new Value.Element(made), eval(element).value(), true);
      }
    }
    return Eval.of(made);
  }

  @Override
  public Eval visitNewClass(NewClassTree tree, Void unused) {
    return calls.construct(tree);
  }

  @Override
  public Eval visitMethodInvocation(MethodInvocationTree tree, Void unused) {
    return calls.invoke(tree);
  }

  @Override
  public Eval visitLambdaExpression(LambdaExpressionTree tree, Void unused) {
    return Eval.of(frame.extractor.lambda(tree, frame));
  }

  @Override
  public Eval visitMemberReference(MemberReferenceTree tree, Void unused) {
    JCTree.JCMemberReference reference = (JCTree.JCMemberReference) tree;
    if (!(reference.sym instanceof MethodSymbol method) || method.isConstructor()) {
      return Eval.UNKNOWN;
    }
    Eval receiver =
        TreeInfo.isStaticSelector(reference.expr, frame.extractor.namesTable)
            ? null
            : eval(reference.expr);
    boolean unbound = receiver == null && !method.isStatic();
    Value bound = receiver == null || method.isStatic() ? null : receiver.value();
    return Eval.of(new Value.MethodRef(frame.extractor.names.method(method), bound, unbound));
  }
}
