package io.github.racelint.extract;

import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.TreeInfo;
import io.github.racelint.facts.BodyId;
import io.github.racelint.facts.Effect;
import io.github.racelint.facts.Paths;
import io.github.racelint.facts.Threads;
import io.github.racelint.facts.Value;
import java.util.List;
import java.util.Set;

/** Code given to a library method: run in place, or handed to the threads that its model names. */
final class ModelledRuns {
  private final Frame frame;
  private final CallWalk calls;

  ModelledRuns(Frame frame, CallWalk calls) {
    this.frame = frame;
    this.calls = calls;
  }

  void runs(Invocation call, Effect.Runs declared) {
    boolean atOnce =
        isStage(call) && isComplete(call) && executorArgument(call, declared.arg()) < 0;
    Effect.Runs runs =
        atOnce
            ? new Effect.Runs(declared.arg(), Threads.INLINE, true, Effect.RESULT)
            : calls.inPlaceUnlessParallel(declared, call);
    if (runs.arg() == Effect.EVERY) {
      for (int i = 0; i < call.args().length; i++) {
        Effect.Runs each = atOnce ? runs : declared;
        runs(
            call,
            new Effect.Runs(i, each.threads(), each.awaited(), each.element(), each.thread()));
      }
      return;
    }
    if (runs.arg() >= call.args().length) {
      return;
    }
    BodyId entry = frame.extractor.entry(call, runs.arg());
    boolean each = runs.element() != Effect.RESULT && overMany(call, runs.element());
    Value element = each ? eachOf(call, runs) : Value.UNKNOWN;
    if (runs.threads() == Threads.INLINE) {
      List<Value> inputs =
          element instanceof Value.Unknown ? List.of() : inputs(call, runs, element);
      calls.runInPlace(call, runs.arg(), entry, inputs, each);
      return;
    }
    if (call.lambda(runs.arg()) != null) {
      calls.values(call);
    }
    if (entry == null) {
      return;
    }
    Value code = call.value(runs.arg());
    boolean collection = entry != null && isCollection(call, runs.arg());
    Value one = collection ? Paths.step(code, Value.Element::new) : code;
    Value runner = runner(call, runs);
    boolean onPool = isStage(call) && executorArgument(call, runs.arg()) >= 0;
    Threads threads = onPool ? Threads.POOL : runs.threads();
    for (BodyId method : frame.extractor.entries(call, runs.arg())) {
      Threading.Run run =
          new Threading.Run(
              method, threads, runs.awaited(), collection, runner, element, List.of());
      stage(call, () -> calls.threading().handOff(call, one, run));
    }
  }

  /** An explicit executor among the arguments, or the receiver. */
  private Value runner(Invocation call, Effect.Runs runs) {
    int executor = executorArgument(call, runs.arg());
    if (executor >= 0) {
      return call.value(executor);
    }
    if (runs.thread() != null) {
      return Value.thread(runs.thread());
    }
    if (isStage(call)) {
      return call.result(); // two stages of one source are not ordered
    }
    if (call.receiver() != null) {
      return call.value(Effect.RECEIVER);
    }
    return new Value.Constant(frame.extractor.names.binaryName(call.symbol().owner));
  }

  private int executorArgument(Invocation call, int task) {
    int i = 0;
    for (Type parameter : call.symbol().type.getParameterTypes()) {
      if (i != task
          && i < call.args().length
          && frame.extractor.isA(parameter, "java.util.concurrent.Executor")) {
        return i;
      }
      i++;
    }
    return -1;
  }

  /** A stage of a future that is complete runs at once, on the caller's thread. */
  private static boolean isComplete(Invocation call) {
    return call.tree() instanceof MethodInvocationTree tree
        && tree.getMethodSelect() instanceof MemberSelectTree select
        && select.getExpression() instanceof MethodInvocationTree source
        && TreeInfo.symbol((JCTree) source.getMethodSelect()) instanceof MethodSymbol made
        && (made.name.contentEquals("completedFuture")
            || made.name.contentEquals("completedStage")
            || made.name.contentEquals("failedFuture"));
  }

  private boolean isStage(Invocation call) {
    return call.receiver() != null
        && frame.extractor.isA(call.symbol().owner.type, "java.util.concurrent.CompletionStage");
  }

  /** A stage of a CompletableFuture runs after the stages that it is called on. */
  private void stage(Invocation call, Runnable handOff) {
    if (!isStage(call)) {
      handOff.run();
      return;
    }
    Set<Integer> ended = calls.threading().endedBeforeStage(call.value(Effect.RECEIVER));
    frame.state.live.removeAll(ended);
    handOff.run();
    frame.state.live.addAll(ended);
  }

  private boolean overMany(Invocation call, int element) {
    Type type = element == Effect.RECEIVER ? call.receiverType() : null;
    if (element >= 0 && element < call.symbol().type.getParameterTypes().size()) {
      type = call.symbol().type.getParameterTypes().get(element);
    }
    return type != null
        && (frame.extractor.isA(type, "java.lang.Iterable")
            || frame.extractor.isA(type, "java.util.stream.BaseStream")
            || frame.extractor.isA(type, "java.util.Map")
            || frame.extractor.isA(type, "java.util.Iterator")
            || type.hasTag(TypeTag.ARRAY));
  }

  private Value eachOf(Invocation call, Effect.Runs runs) {
    Value over = ModelledCall.elementsOf(call.value(runs.element()));
    int loop = frame.recorder.loops.size() + 1;
    return Paths.step(over, b -> new Value.Each(b, frame.id, loop));
  }

  /** What code that runs over a collection gets: of a map its key first, which is no element. */
  private List<Value> inputs(Invocation call, Effect.Runs runs, Value element) {
    boolean ofMap =
        runs.element() == Effect.RECEIVER
            && frame.extractor.isA(call.receiverType(), "java.util.Map");
    if (!ofMap || !takesKey(call, runs.arg())) {
      return List.of(element);
    }
    boolean inOneStep =
        frame.extractor.model(call.symbol(), call.receiverType()).stream()
            .anyMatch(Effect.Retests.class::isInstance);
    return inOneStep ? List.of() : List.of(Value.UNKNOWN, element); // it has the element alone then
  }

  /** Whether the first parameter of a method's code is declared as the first of its class. */
  private static boolean takesKey(Invocation call, int arg) {
    List<Type> parameters = call.symbol().type.getParameterTypes();
    List<Type> ofClass = call.symbol().owner.type.getTypeArguments();
    List<Type> ofCode =
        arg < parameters.size() ? parameters.get(arg).getTypeArguments() : List.of();
    if (ofClass.isEmpty() || ofCode.isEmpty()) {
      return false;
    }
    Type first = ofCode.get(0) instanceof Type.WildcardType w ? w.type : ofCode.get(0);
    return first.tsym == ofClass.get(0).tsym;
  }

  private boolean isCollection(Invocation call, int arg) {
    List<Type> parameters = call.symbol().type.getParameterTypes();
    return arg >= 0
        && arg < parameters.size()
        && frame.extractor.isA(parameters.get(arg), "java.lang.Iterable");
  }

  /** Lambdas given to a method that no model speaks of: most run in place. */
  void runLambdasHere(Invocation call, boolean unmodelled) {
    if (!unmodelled || call.symbol().isConstructor()) {
      return;
    }
    boolean kept = frame.extractor.keepsCode(call.symbol());
    for (int i = 0; i < call.args().length && !kept; i++) {
      if (call.lambda(i) != null) {
        calls.runInPlace(call, i, frame.extractor.entry(call, i), List.of(), false);
      }
    }
  }

  /** A method of the object called that the library calls on the way, where the program has one. */
  void hook(Invocation call, Effect effect) {
    if (effect instanceof Effect.Calls hook && frame.extractor.isOverridden(hook.method())) {
      calls.record(call, hook.method(), call.value(Effect.RECEIVER), List.of());
    }
  }

  /** A call of a functional object or of an interface that the program may implement. */
  void functional(Invocation call, List<Value> args) {
    MethodSymbol symbol = call.symbol();
    Value receiver = call.value(Effect.RECEIVER);
    boolean functional = symbol.owner.isInterface() && frame.extractor.isFunctional(symbol);
    boolean runOfThread =
        symbol.name.contentEquals("run")
            && frame.extractor.isA(symbol.owner.type, "java.lang.Runnable");
    boolean implemented =
        (symbol.flags() & Flags.ABSTRACT) != 0 && frame.extractor.isOverridden(symbol);
    if (functional || runOfThread) {
      calls.threading().runInPlace(call, receiver, frame.extractor.names.method(symbol), args);
    } else if (implemented) {
      calls.record(call, frame.extractor.names.method(symbol), receiver, args);
    }
  }
}
