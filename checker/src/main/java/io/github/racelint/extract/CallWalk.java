package io.github.racelint.extract;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.TreeInfo;
import io.github.racelint.facts.Access;
import io.github.racelint.facts.BodyId;
import io.github.racelint.facts.Call;
import io.github.racelint.facts.Effect;
import io.github.racelint.facts.Guard;
import io.github.racelint.facts.Location;
import io.github.racelint.facts.Value;
import java.util.ArrayList;
import java.util.List;

/** Calls: the parts of each are evaluated in order, then what the callee does is applied. */
final class CallWalk {
  private final Frame frame;
  private final ExpressionWalk walk;
  private final Locking locking;
  private final Threading threading;
  private final ModelledCall modelled;
  private final ProgramCall program;

  /** Whether the call walked makes a collector for a parallel stream. */
  private boolean collectsInParallel;

  CallWalk(Frame frame, ExpressionWalk walk) {
    this.frame = frame;
    this.walk = walk;
    this.locking = new Locking(frame);
    this.threading = new Threading(frame, locking.gates());
    this.modelled = new ModelledCall(frame, walk, this);
    this.program = new ProgramCall(frame, walk, this);
  }

  Locking locking() {
    return locking;
  }

  Threading threading() {
    return threading;
  }

  Guard guard(Value lock, Guard.Mode mode) {
    return locking.guard(lock, mode);
  }

  Guard heldIfTrue(Value value) {
    return locking.heldIfTrue(value);
  }

  int unlocks() {
    return locking.unlocks();
  }

  List<Value> unlocksSince(int mark) {
    return locking.unlocksSince(mark);
  }

  void join(Value handle) {
    threading.join(handle);
  }

  Value elementsOf(Value collection) {
    return ModelledCall.elementsOf(collection);
  }

  Eval invoke(MethodInvocationTree tree) {
    if (!(TreeInfo.symbol((JCTree) tree.getMethodSelect()) instanceof MethodSymbol symbol)) {
      walk.eval(tree.getMethodSelect());
      tree.getArguments().forEach(walk::eval);
      return Eval.UNKNOWN;
    }
    Eval receiver = receiver(tree.getMethodSelect(), symbol);
    Type type =
        tree.getMethodSelect() instanceof MemberSelectTree select
            ? ((JCTree) select.getExpression()).type
            : symbol.owner.type;
    return perform(invocation(tree, symbol, receiver, type, tree.getArguments()));
  }

  private Eval receiver(ExpressionTree select, MethodSymbol symbol) {
    if (symbol.isStatic()) {
      if (select instanceof MemberSelectTree member) {
        walk.eval(member.getExpression());
      }
      return null;
    }
    if (select instanceof IdentifierTree name) {
      boolean constructor =
          name.getName().contentEquals("this") || name.getName().contentEquals("super");
      return Eval.of(constructor ? walk.self(frame.owner) : walk.holderOf(symbol));
    }
    ExpressionTree object = ((MemberSelectTree) select).getExpression();
    Eval receiver = walk.eval(object);
    frame.decisions.used(receiver, TreeInfo.skipParens((JCTree) object), select);
    return receiver;
  }

  private Invocation invocation(
      Tree tree,
      MethodSymbol symbol,
      Eval receiver,
      Type receiverType,
      List<? extends ExpressionTree> argTrees) {
    Eval[] args = new Eval[argTrees.size()];
    for (int i = 0; i < args.length; i++) {
      ExpressionTree arg = argTrees.get(i);
      args[i] = arg instanceof LambdaExpressionTree ? null : argument(arg, i, symbol, receiver);
    }
    int id = frame.recorder.newCall();
    Value result = new Value.Result(frame.id, id, frame.loop);
    frame.state.escaped.remove(result);
    return new Invocation(
        id, tree, symbol, receiver, receiverType, argTrees, args, result, frame.loop);
  }

  /** The functions of a collector run where the stream runs that it is given to. */
  private Eval argument(ExpressionTree arg, int index, MethodSymbol symbol, Eval receiver) {
    boolean before = collectsInParallel;
    List<Type> parameters = symbol.type.getParameterTypes();
    boolean collector =
        index < parameters.size()
            && frame.extractor.isA(parameters.get(index), "java.util.stream.Collector");
    collectsInParallel =
        collector && (before || (receiver != null && ModelledCall.isParallel(receiver.value())));
    Eval value = walk.eval(arg);
    collectsInParallel = before;
    return value;
  }

  /**
   * A call made by a library through a method reference.
   *
   * @param tree the place of it
   * @param receiver null for static methods
   */
  Eval invokeReference(Tree tree, MethodSymbol symbol, Value receiver, List<Value> args) {
    Eval[] evals = args.stream().map(Eval::of).toArray(Eval[]::new);
    int id = frame.recorder.newCall();
    Value result = new Value.Result(frame.id, id, frame.loop);
    Eval object = receiver == null ? null : Eval.of(receiver);
    return perform(
        new Invocation(
            id, tree, symbol, object, symbol.owner.type, List.of(), evals, result, frame.loop));
  }

  /** A body speaks for itself; a model speaks for a method of the program that has none. */
  Eval perform(Invocation call) {
    if (!frame.extractor.isDeclared(call.symbol()) || isKnownBetter(call)) {
      return modelled.perform(call);
    }
    return program.perform(call);
  }

  /** Whether a model says more than a declaration: one that has no code, or does nothing. */
  private boolean isKnownBetter(Invocation call) {
    return frame.extractor.isStub(call.symbol())
        && !frame.extractor.model(call.symbol(), call.receiverType()).isEmpty();
  }

  Eval construct(NewClassTree tree) {
    if (tree.getEnclosingExpression() != null) {
      walk.eval(tree.getEnclosingExpression());
    }
    JCTree.JCNewClass created = (JCTree.JCNewClass) tree;
    String type =
        frame.extractor.names.type(
            created.def != null && created.def.sym != null ? created.def.sym.type : created.type);
    Value made = new Value.New(frame.id, Frame.offset(tree), type, frame.loop);
    if (!(created.constructor instanceof MethodSymbol constructor)) {
      tree.getArguments().forEach(walk::eval);
      return Eval.of(made);
    }
    Eval object = Eval.of(made);
    Invocation call = invocation(tree, constructor, object, created.type, tree.getArguments());
    frame.state.escaped.remove(made);
    for (int i = 0; i < call.args().length; i++) {
      frame.hold(made, call.value(i));
    }
    if (created.def != null) {
      frame.extractor.localClass(created.def, frame);
      modelled.superConstructor(call, (ClassSymbol) created.def.sym.type.tsym);
    }
    Eval reads = perform(call);
    return standsForAnother(call) ? reads : Eval.of(made).alsoReading(reads);
  }

  /** Whether a model says that the new object does what another one does. */
  private boolean standsForAnother(Invocation call) {
    boolean speaks = !frame.extractor.isDeclared(call.symbol()) || isKnownBetter(call);
    return speaks
        && frame.extractor.model(call.symbol(), call.receiverType()).stream()
            .anyMatch(e -> e instanceof Effect.Returns || e instanceof Effect.ReturnsThread);
  }

  /** A loop over a collection reads it, round by round. */
  void iterate(Value collection, Tree tree) {
    frame.access(new Location.OfContent(collection), Access.Kind.READ, tree, frame.state.guards());
  }

  /** The end of a try block closes a resource. */
  void closed(Value resource, Tree tree) {
    Type type = ((JCTree) tree).type;
    MethodSymbol close = type == null ? null : frame.extractor.method(type, "close");
    if (close != null && frame.state != null) {
      invokeReference(tree, close, resource, List.of());
    }
  }

  /** An operand of a concatenation gives its text (JLS 5.1.11). */
  void converted(Eval operand, Tree tree) {
    Type type = ((JCTree) tree).type;
    boolean object = type != null && type.hasTag(TypeTag.CLASS) && frame.state != null;
    MethodSymbol text = object ? frame.extractor.method(type, "toString") : null;
    if (text != null
        && (frame.extractor.sources.method(text) != null
            || !frame.extractor.model(text, type).isEmpty())) {
      int id = frame.recorder.newCall();
      Value result = new Value.Result(frame.id, id, frame.loop);
      Eval[] none = new Eval[0];
      perform(new Invocation(id, tree, text, operand, type, List.of(), none, result, frame.loop));
    }
  }

  /** What a library asks an argument, or each of them, for its text. */
  void readsText(Invocation call, Effect.ReadsText effect) {
    for (int i = 0; i < call.argTrees().size(); i++) {
      if (i == effect.arg() || effect.arg() == Effect.EVERY) {
        converted(call.eval(i), call.argTrees().get(i));
      }
    }
  }

  /** Walks the lambdas that nobody runs here, as objects of their own. */
  List<Value> values(Invocation call) {
    List<Value> values = new ArrayList<>();
    for (int i = 0; i < call.args().length; i++) {
      if (call.args()[i] == null) {
        call.args()[i] = walk.eval(call.argTrees().get(i));
      }
      values.add(call.args()[i].value());
    }
    return values;
  }

  /** Records a call of code that may be of this compilation. */
  void record(Invocation call, BodyId target, Value receiver, List<Value> args) {
    long flags = call.symbol().flags();
    boolean virtual =
        receiver != null
            && !call.symbol().isConstructor()
            && (flags & (Flags.PRIVATE | Flags.FINAL)) == 0
            && !isSuper(call.tree());
    frame.recorder.calls.add(
        new Call(
            call.id(),
            target,
            virtual,
            receiver == null || call.receiverType() == null
                ? null
                : frame.extractor.names.type(call.receiverType()),
            receiver,
            args,
            frame.state.guards(),
            receiver != null && frame.owns(receiver),
            frame.state.order(),
            frame.loop,
            frame.place(call.tree())));
  }

  private static boolean isSuper(Tree tree) {
    return tree instanceof MethodInvocationTree call
        && call.getMethodSelect() instanceof MemberSelectTree select
        && select.getExpression() instanceof IdentifierTree name
        && name.getName().contentEquals("super");
  }

  /** Runs code in place that was given as an argument. */
  void runInPlace(Invocation call, int arg, BodyId entry, List<Value> inputs, boolean repeated) {
    LambdaExpressionTree lambda = call.lambda(arg);
    if (lambda != null) {
      Eval result = walk.inPlace(lambda, inputs, repeated);
      call.args()[arg] = Eval.of(result.value()); // what the callee keeps, if it keeps anything
      return;
    }
    ExpressionTree tree =
        arg >= 0 && arg < call.argTrees().size() ? call.argTrees().get(arg) : null;
    if (tree instanceof JCTree.JCMemberReference reference
        && reference.sym instanceof MethodSymbol constructor
        && constructor.isConstructor()) {
      String type = frame.extractor.names.type(reference.expr.type);
      Value made = new Value.New(frame.id, Frame.offset(tree), type, frame.loop);
      call.args()[arg] = Eval.of(made);
      makeByReference(reference, constructor, made, inputs);
      return;
    }
    Runnable run = () -> runObjectInPlace(call, arg, entry, inputs);
    if (repeated && tree != null) {
      walk.forEach(tree, run);
    } else {
      run.run();
    }
  }

  /** What a constructor that a library calls for {@code Thread::new} does with what it is given. */
  private void makeByReference(
      Tree reference, MethodSymbol constructor, Value made, List<Value> inputs) {
    int parameters = constructor.type.getParameterTypes().size();
    if (parameters > 0 && parameters == inputs.size()) {
      frame.state.escaped.remove(made);
      inputs.forEach(input -> frame.hold(made, input));
      invokeReference(reference, constructor, made, inputs);
    }
  }

  /** Code that is no lambda expression: a method reference, or an object with a method to call. */
  private void runObjectInPlace(Invocation call, int arg, BodyId entry, List<Value> inputs) {
    Tree tree = arg >= 0 && arg < call.argTrees().size() ? call.argTrees().get(arg) : null;
    if (tree instanceof JCTree.JCMemberReference reference
        && reference.sym instanceof MethodSymbol method
        && !method.isConstructor()
        && call.value(arg) instanceof Value.MethodRef ref) {
      List<Value> rest =
          ref.unbound() && !inputs.isEmpty() ? inputs.subList(1, inputs.size()) : inputs;
      Value receiver =
          ref.unbound() ? (inputs.isEmpty() ? Value.UNKNOWN : inputs.get(0)) : ref.receiver();
      invokeReference(call.tree(), method, method.isStatic() ? null : receiver, rest);
      return;
    }
    threading.runInPlace(call, call.value(arg), entry, inputs);
  }

  Effect.Runs inPlaceUnlessParallel(Effect.Runs runs, Invocation call) {
    boolean parallel =
        ModelledCall.isParallel(call.value(Effect.RECEIVER))
            || (collectsInParallel && !isOfContainer(call, runs.arg()));
    return parallel && runs.threads().equals(io.github.racelint.facts.Threads.INLINE)
        ? new Effect.Runs(runs.arg(), io.github.racelint.facts.Threads.MANY, true, runs.element())
        : runs;
  }

  /** A reference to a method of the collector's container, which each thread has for itself. */
  private static boolean isOfContainer(Invocation call, int arg) {
    return arg < 0
        || (arg < call.argTrees().size()
            && call.argTrees().get(arg) instanceof JCTree.JCMemberReference reference
            && reference.kind.isUnbound());
  }
}
