package io.github.racelint.extract;

import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.tree.JCTree;
import io.github.racelint.facts.Effect;
import io.github.racelint.facts.Paths;
import io.github.racelint.facts.Store;
import io.github.racelint.facts.Value;
import java.util.List;

/** Objects that a library method makes, and what it keeps in them. */
final class ModelledObjects {
  private static final String TASK = "task";
  private static final String POOL_SIZE = "threads";

  private final Frame frame;

  ModelledObjects(Frame frame) {
    this.frame = frame;
  }

  /** The constructor of a library class on behalf of an anonymous class that extends it. */
  void superConstructor(Invocation call, ClassSymbol anonymous) {
    Type superclass = frame.extractor.types.supertype(anonymous.type);
    for (Symbol member :
        superclass.tsym.members().getSymbolsByName(frame.extractor.namesTable.init)) {
      if (member instanceof MethodSymbol constructor
          && constructor.params().size() == call.args().length) {
        List<Effect> effects = frame.extractor.model(constructor, null);
        effects.forEach(effect -> objects(call, effects, effect));
        return;
      }
    }
  }

  void objects(Invocation call, List<Effect> effects, Effect effect) {
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
    } else if (effect instanceof Effect.ReturnsElementsOf e && fresh && !isMap(call)) {
      Value from = ModelledCall.elementsOf(call.value(e.arg()));
      frame.store(
          Paths.step(self, Value.Element::new), Paths.step(from, Value.Element::new), false);
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

  /** Whether a collector makes a map, whose values are not what was collected. */
  private boolean isMap(Invocation call) {
    return call.tree() instanceof JCTree.JCMethodInvocation made
        && frame.extractor.isA(made.type, "java.util.Map");
  }

  /** Keeps a constant that an object is made with: the permits of a semaphore. */
  void constructorArgument(Invocation call) {
    if (call.symbol().isConstructor() && call.value(0) instanceof Value.Constant c) {
      Value made = call.value(Effect.RECEIVER);
      frame.recorder.stores.add(
          new Store(new Value.View(made, "argument"), c, true, frame.loop != 0));
    }
  }

  Value fresh(Invocation call, List<Effect> effects) {
    String type = frame.extractor.names.type(call.symbol().getReturnType());
    for (Effect effect : effects) {
      if (effect instanceof Effect.ReturnsFresh f && f.type() != null) {
        type = f.type();
      }
    }
    return new Value.New(frame.id, Frame.offset(call.tree()), type, call.loop());
  }
}
