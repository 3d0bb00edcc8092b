package io.github.racelint.extract;

import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.TreeInfo;
import io.github.racelint.facts.BodyId;
import io.github.racelint.facts.Effect;
import io.github.racelint.facts.Guard;
import io.github.racelint.facts.Paths;
import io.github.racelint.facts.Threads;
import io.github.racelint.facts.Value;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Calls of library methods: what their models say is applied to the walk's state. */
final class ModelledCall {
  private static final String ATOMIC_PACKAGE = "java.util.concurrent.atomic.";

  static final String PARALLEL = "parallel";

  /** The one thread of all Swing and AWT events. */
  private static final Value EVENT_DISPATCH_THREAD = new Value.Constant("event dispatch thread");

  static final String TASK = "task";
  static final String POOL_SIZE = "threads";

  private final Frame frame;
  private final CallWalk calls;
  private final ContentActs acts;
  private final ContentWalk contents;

  ModelledCall(Frame frame, ExpressionWalk walk, CallWalk calls) {
    this.frame = frame;
    this.calls = calls;
    this.acts = new ContentActs(frame);
    this.contents = new ContentWalk(frame, walk);
  }

  static boolean isParallel(Value stream) {
    return stream instanceof Value.View view && view.role().equals(PARALLEL);
  }

  /** What a stream or view ranges over. */
  static Value elementsOf(Value collection) {
    return isParallel(collection) ? ((Value.View) collection).base() : collection;
  }

  Eval perform(Invocation call) {
    List<Effect> effects = frame.extractor.model(call.symbol(), call.receiverType());
    boolean runs = false;
    for (Effect effect : effects) {
      if (effect instanceof Effect.Runs r) {
        runs(call, r);
        runs = true;
      }
      if (frame.state == null) {
        return Eval.UNKNOWN;
      }
    }
    if (!runs) {
      runLambdasHere(call, effects.isEmpty());
    }
    List<Value> args = calls.values(call);
    if (call.receiver() != null && !call.symbol().isConstructor()) {
      functional(call, args);
    }
    contents.touch(call, effects);
    constructorArgument(call);
    gate(call);
    for (Effect effect : effects) {
      locks(call, effect);
      objects(call, effects, effect);
    }
    Eval result = result(call, effects).alsoReading(acts.inspected(call, effects));
    acts.touch(call, effects, result.value());
    return result;
  }

  /** The constructor of a library class on behalf of an anonymous class that extends it. */
  void superConstructor(Invocation call, ClassSymbol anonymous) {
    Type superclass = frame.extractor.types.supertype(anonymous.type);
    for (com.sun.tools.javac.code.Symbol member :
        superclass.tsym.members().getSymbolsByName(frame.extractor.namesTable.init)) {
      if (member instanceof MethodSymbol constructor
          && constructor.params().size() == call.args().length) {
        List<Effect> effects = frame.extractor.model(constructor, null);
        effects.forEach(effect -> objects(call, effects, effect));
        return;
      }
    }
  }

  private void runs(Invocation call, Effect.Runs declared) {
    boolean atOnce =
        isStage(call) && isComplete(call) && executorArgument(call, declared.arg()) < 0;
    Effect.Runs runs =
        atOnce
            ? new Effect.Runs(declared.arg(), Threads.INLINE, true, Effect.RESULT)
            : calls.inPlaceUnlessParallel(declared, call);
    if (runs.arg() == Effect.EVERY) {
      for (int i = 0; i < call.args().length; i++) {
        Effect.Runs each = atOnce ? runs : declared;
        runs(call, new Effect.Runs(i, each.threads(), each.awaited(), each.element()));
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
      List<Value> inputs = element instanceof Value.Unknown ? List.of() : List.of(element);
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
    String owner = frame.extractor.names.binaryName(call.symbol().owner);
    if (owner.startsWith("javax.swing.") || owner.startsWith("java.awt.")) {
      return EVENT_DISPATCH_THREAD;
    }
    if (isStage(call)) {
      return call.result(); // two stages of one source are not ordered
    }
    if (call.receiver() != null) {
      return call.value(Effect.RECEIVER);
    }
    return new Value.Constant(owner);
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
            || type.hasTag(com.sun.tools.javac.code.TypeTag.ARRAY));
  }

  private Value eachOf(Invocation call, Effect.Runs runs) {
    Value over = elementsOf(call.value(runs.element()));
    int loop = frame.recorder.loops.size() + 1;
    return Paths.step(over, b -> new Value.Each(b, frame.id, loop));
  }

  private boolean isCollection(Invocation call, int arg) {
    List<Type> parameters = call.symbol().type.getParameterTypes();
    return arg >= 0
        && arg < parameters.size()
        && frame.extractor.isA(parameters.get(arg), "java.lang.Iterable");
  }

  /** Lambdas given to a method that no model speaks of: most run in place. */
  private void runLambdasHere(Invocation call, boolean unmodelled) {
    if (!unmodelled || call.symbol().isConstructor()) {
      return;
    }
    String name = call.symbol().name.toString();
    boolean kept =
        name.startsWith("add")
            || name.startsWith("set")
            || name.startsWith("on")
            || name.startsWith("register")
            || name.startsWith("subscribe");
    for (int i = 0; i < call.args().length && !kept; i++) {
      if (call.lambda(i) != null) {
        calls.runInPlace(call, i, frame.extractor.entry(call, i), List.of(), false);
      }
    }
  }

  /** A call of a functional object or of an interface that the program may implement. */
  private void functional(Invocation call, List<Value> args) {
    MethodSymbol symbol = call.symbol();
    Value receiver = call.value(Effect.RECEIVER);
    boolean functional = symbol.owner.isInterface() && frame.extractor.isFunctional(symbol);
    boolean runOfThread =
        symbol.name.contentEquals("run")
            && frame.extractor.isA(symbol.owner.type, "java.lang.Runnable");
    boolean implemented =
        (symbol.flags() & Flags.ABSTRACT) != 0
            && !frame.extractor.sources.overriders(symbol).isEmpty();
    if (functional || runOfThread) {
      calls.threading().runInPlace(call, receiver, frame.extractor.names.method(symbol), args);
    } else if (implemented) {
      calls.record(call, frame.extractor.names.method(symbol), receiver, args);
    }
  }

  private void locks(Invocation call, Effect effect) {
    Locking locking = calls.locking();
    if (effect instanceof Effect.Acquires a) {
      Value lock = call.value(a.arg());
      if (a.onlyIfTrue()) {
        locking.acquireIfTrue(call.result(), lock, a.mode());
      } else {
        locking.acquire(lock, a.mode());
      }
    } else if (effect instanceof Effect.Unlocks u) {
      locking.unlock(call.value(u.arg()));
    } else if (effect instanceof Effect.Asserts a) {
      locking.acquireIfTrue(call.result(), call.value(a.arg()), Guard.Mode.EXCLUSIVE);
    } else if (effect instanceof Effect.AssertsThread) {
      locking.acquireIfTrue(call.result(), Value.OWN_THREAD, Guard.Mode.EXCLUSIVE);
    } else if (effect instanceof Effect.Joins j) {
      joins(call, j);
    } else if (effect instanceof Effect.Releases r) {
      frame.state.released.add(call.value(r.arg()));
    }
  }

  private void joins(Invocation call, Effect.Joins joins) {
    Value handle = call.value(joins.arg());
    switch (joins.when()) {
      case IF_TRUE -> calls.threading().joinIf(call.result(), true, handle);
      case IF_FALSE -> calls.threading().joinIf(call.result(), false, handle);
      case IF_MADE_ZERO -> {
        if (Signals.isMadeZero(call, frame)) {
          Paths.alternatives(handle).forEach(calls::join);
        }
      }
      case ALWAYS -> joinsAlways(call, joins);
    }
  }

  private void joinsAlways(Invocation call, Effect.Joins joins) {
    if (joins.arg() == Effect.EVERY) {
      for (int i = 0; i < call.args().length; i++) {
        Paths.alternatives(call.value(i)).forEach(calls::join);
      }
      return;
    }
    Paths.alternatives(call.value(joins.arg())).forEach(calls::join);
  }

  private void objects(Invocation call, List<Effect> effects, Effect effect) {
    boolean fresh = effects.stream().anyMatch(Effect.ReturnsFresh.class::isInstance);
    Value self =
        call.symbol().isConstructor()
            ? call.value(Effect.RECEIVER)
            : fresh ? fresh(call, effects) : call.result();
    if (effect instanceof Effect.Wraps w) {
      Value wrapper = call.symbol().isConstructor() ? self : fresh(call, effects);
      frame.store(new Value.View(wrapper, TASK), call.value(w.arg()), true);
    } else if (effect instanceof Effect.MakesPool p) {
      Value pool = call.symbol().isConstructor() ? self : fresh(call, effects);
      Value size =
          p.sizeArg() < 0
              ? new Value.Constant(String.valueOf(p.threads()))
              : call.value(p.sizeArg());
      frame.store(new Value.View(pool, POOL_SIZE), size, true);
    } else if (effect instanceof Effect.Stores s) {
      Value into = s.into() == Effect.RESULT ? self : call.value(s.into());
      Value element = Paths.step(into, Value.Element::new);
      for (int i = 0; i < call.args().length; i++) {
        if (i == s.arg() || s.arg() == Effect.EVERY) {
          frame.store(element, call.value(i), false);
        }
      }
    }
  }

  /**
   * An atomic step that only one thread can make at a time lets it in alone: {@code
   * busy.compareAndSet(false, true)}, {@code wip.getAndIncrement() == 0}.
   */
  private void gate(Invocation call) {
    if (call.receiver() == null
        || !frame.extractor.names.binaryName(call.symbol().owner).startsWith(ATOMIC_PACKAGE)) {
      return;
    }
    String name = call.symbol().name.toString();
    Value gate = Paths.step(call.value(Effect.RECEIVER), b -> new Value.View(b, Value.GATE));
    if (name.startsWith("compareAndSet") || name.startsWith("weakCompareAndSet")) {
      calls.locking().acquireIfTrue(call.result(), gate, Guard.Mode.EXCLUSIVE);
    } else if (name.startsWith("getAnd") || name.endsWith("AndGet")) {
      calls.locking().acquireIfEqual(call.result(), gate);
    }
  }

  /** Keeps a constant that an object is made with: the permits of a semaphore. */
  private void constructorArgument(Invocation call) {
    if (call.symbol().isConstructor() && call.value(0) instanceof Value.Constant c) {
      Value made = call.value(Effect.RECEIVER);
      frame.recorder.stores.add(
          new io.github.racelint.facts.Store(new Value.View(made, "argument"), c, true));
    }
  }

  private Value fresh(Invocation call, List<Effect> effects) {
    String type = frame.extractor.names.type(call.symbol().getReturnType());
    for (Effect effect : effects) {
      if (effect instanceof Effect.ReturnsFresh f && f.type() != null) {
        type = f.type();
      }
    }
    return new Value.New(frame.id, Frame.offset(call.tree()), type, call.loop());
  }

  private Eval result(Invocation call, List<Effect> effects) {
    Eval reads = contents.reads(call, effects);
    Value value = call.result();
    Boolean parallel = null;
    for (Effect effect : effects) {
      if (effect instanceof Effect.Returns r) {
        value = call.value(r.arg());
      } else if (effect instanceof Effect.LockView v) {
        String role = v.mode() == Guard.Mode.SHARED ? Locking.SHARED_VIEW : Locking.EXCLUSIVE_VIEW;
        value = Paths.step(call.value(Effect.RECEIVER), b -> new Value.View(b, role));
      } else if (effect instanceof Effect.ReturnsFresh
          || effect instanceof Effect.MakesPool
          || effect instanceof Effect.Wraps) {
        value = fresh(call, effects);
      } else if (effect instanceof Effect.ReturnsOwned o) {
        Value element = Paths.step(elementsOf(call.value(o.arg())), Value.Element::new);
        value = Paths.step(element, b -> new Value.View(b, "taken"));
      } else if (effect instanceof Effect.ReturnsElement e) {
        value = Paths.step(elementsOf(call.value(e.arg())), Value.Element::new);
      } else if (effect instanceof Effect.ReturnsElementsOf e) {
        value = elementsOrResult(call, e);
      } else if (effect instanceof Effect.Parallel p) {
        parallel = p.ifTrue() == Effect.RESULT ? p.on() : isTrue(call.value(p.ifTrue()));
        if (p.ifTrue() != Effect.RESULT) {
          continue;
        }
        Value source = call.value(Effect.RECEIVER);
        value = source instanceof Value.Unknown ? value : source;
      }
    }
    if (call.symbol().name.contentEquals("getClass") && call.symbol().params().isEmpty()) {
      value = classOf(call);
    }
    if (call.symbol().name.toString().startsWith("range") && call.symbol().isStatic()) {
      value = new Value.View(call.result(), "range");
    }
    value = stream(call, value, parallel);
    derive(call, value);
    return reads.withValue(value);
  }

  /** The class of an object: one of many, unless the object's type has no subclasses. */
  private Value classOf(Invocation call) {
    Type type = call.receiverType();
    boolean exact = type != null && (type.tsym.flags() & Flags.FINAL) != 0;
    return exact
        ? new Value.Constant(frame.extractor.names.type(type) + ".class")
        : Paths.step(call.value(Effect.RECEIVER), b -> new Value.View(b, "class"));
  }

  private static boolean isTrue(Value value) {
    return value instanceof Value.Constant c && c.text().equals("true");
  }

  private static Value elementsOrResult(Invocation call, Effect.ReturnsElementsOf effect) {
    Value over = call.value(effect.arg());
    return over instanceof Value.Unknown ? call.result() : over;
  }

  private Value stream(Invocation call, Value value, Boolean parallel) {
    boolean on = parallel != null ? parallel : isParallel(call.value(Effect.RECEIVER));
    boolean stream =
        frame.extractor.isA(call.symbol().getReturnType(), "java.util.stream.BaseStream");
    Value bare = elementsOf(value);
    if (!stream || !on) {
      return bare;
    }
    Value base = bare instanceof Value.Unknown ? call.result() : bare;
    return Paths.step(base, b -> new Value.View(b, PARALLEL));
  }

  private void derive(Invocation call, Value value) {
    Type type = call.symbol().getReturnType();
    String name = call.symbol().name.toString();
    boolean first = name.equals("anyOf") || name.contains("Either");
    if (frame.state.live.isEmpty()
        || first
        || type == null
        || !(frame.extractor.isA(type, "java.util.concurrent.Future")
            || frame.extractor.isA(type, "java.util.concurrent.CompletionStage"))) {
      return;
    }
    Set<Value> from = new LinkedHashSet<>();
    for (int i = Effect.RECEIVER; i < call.args().length; i++) {
      from.addAll(Paths.alternatives(call.value(i)));
    }
    from.remove(Value.UNKNOWN);
    calls.threading().derive(value, from);
  }
}
