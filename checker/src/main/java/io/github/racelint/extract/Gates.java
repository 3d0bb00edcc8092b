package io.github.racelint.extract;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree.Kind;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.TreeInfo;
import io.github.racelint.facts.Effect;
import io.github.racelint.facts.Guard;
import io.github.racelint.facts.HandOff;
import io.github.racelint.facts.Paths;
import io.github.racelint.facts.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Atomic variables that let one thread in at a time: {@code busy.compareAndSet(false, true)},
 * {@code wip.getAndIncrement() == 0}. Who is in leaves by giving the variable its first value back;
 * who counts down to something else than zero stays in, since others have asked for more work.
 */
final class Gates {
  private static final String ATOMIC_PACKAGE = "java.util.concurrent.atomic.";

  private static final String LAST = "last";
  private static final String STARTER = "starter";

  private final Frame frame;
  private final Locking locking;

  /** What a step on an atomic variable gave, and what that says. */
  private final Map<Value, Step> steps = new HashMap<>();

  /** What it says to a caller that was in. */
  private final Map<Value, Step> ofCallers = new HashMap<>();

  /** The gates that this body asks to pass. */
  private final Set<Value> own = new HashSet<>();

  /**
   * What the result of a step says.
   *
   * @param gate the gate
   * @param constant the result with which one is in (or, of a step out, has left)
   * @param acquisition since when one was in before a step out; 0 for a step in
   */
  record Step(Guard gate, String constant, int acquisition) {
    boolean in() {
      return acquisition == 0;
    }
  }

  Gates(Frame frame, Locking locking) {
    this.frame = frame;
    this.locking = locking;
  }

  static boolean isGate(Value lock) {
    return lock instanceof Value.View view && view.role().equals(Value.GATE);
  }

  /** A call of a method of an atomic variable. */
  void step(Invocation call) {
    if (call.receiver() == null
        || !frame.extractor.names.binaryName(call.symbol().owner).startsWith(ATOMIC_PACKAGE)) {
      return;
    }
    Value gate = Paths.step(call.value(Effect.RECEIVER), b -> new Value.View(b, Value.GATE));
    if (!isGate(gate)) {
      return;
    }
    String name = call.symbol().name.toString();
    switch (name) {
      case "set", "lazySet", "setRelease", "setPlain", "setOpaque" -> locking.unlock(gate);
      case "compareAndSet", "weakCompareAndSet", "weakCompareAndSetPlain" -> exchange(call, gate);
      case "getAndSet" -> replace(call, gate);
      case "getAndDecrement" -> out(call, gate, "1");
      case "decrementAndGet" -> out(call, gate, "0");
      case "getAndAdd", "addAndGet" -> {
        if (isNegative(call.argTrees().get(0))) {
          out(call, gate, name.equals("addAndGet") ? "0" : null);
        } else {
          in(call, gate, name.equals("getAndAdd") ? "0" : null);
        }
      }
      default -> {
        if (name.startsWith("weakCompareAndSet") || name.startsWith("compareAndSet")) {
          exchange(call, gate);
        } else if (name.startsWith("getAnd") || name.endsWith("AndGet")) {
          in(call, gate, null);
        }
      }
    }
  }

  private void in(Invocation call, Value gate, String constant) {
    Guard guard = locking.guard(gate, Guard.Mode.EXCLUSIVE);
    if (guard != null) {
      own.add(gate);
      steps.put(call.result(), new Step(guard, constant, 0));
    }
  }

  private void out(Invocation call, Value gate, String constant) {
    Guard guard = locking.guard(gate, Guard.Mode.EXCLUSIVE);
    if (guard == null) {
      return;
    }
    int since =
        frame.state.held().stream()
            .filter(h -> h.guard().equals(guard))
            .mapToInt(Held::acquisition)
            .findFirst()
            .orElse(0);
    if (since == 0 && frame.loop == 0) {
      // the last one of those that were counted before
      steps.put(call.result(), new Step(named(guard, LAST), constant, 0));
      ofCallers.put(call.result(), new Step(guard, constant, frame.newAcquisition()));
    } else {
      steps.put(
          call.result(), new Step(guard, constant, since == 0 ? frame.newAcquisition() : since));
    }
    locking.unlock(gate);
  }

  private void exchange(Invocation call, Value gate) {
    if (isHeld(gate) && isConstant(call, 1, "false")) {
      locking.unlock(gate);
    } else {
      own.add(gate);
      locking.acquireIfTrue(call.result(), gate, Guard.Mode.EXCLUSIVE);
      Guard guard = locking.guard(gate, Guard.Mode.EXCLUSIVE);
      if (guard != null && call.args().length == 2) {
        // what was there before, if that is what a loop around it returns
        ofCallers.put(call.value(0), new Step(guard, "0", 0));
      }
    }
  }

  private void replace(Invocation call, Value gate) {
    if (isConstant(call, 0, "false")) {
      locking.unlock(gate);
    } else if (isConstant(call, 0, "true")) {
      in(call, gate, "false");
    }
  }

  private static boolean isConstant(Invocation call, int arg, String text) {
    return arg < call.args().length
        && call.value(arg) instanceof Value.Constant c
        && c.text().equals(text);
  }

  private static boolean isNegative(ExpressionTree tree) {
    return TreeInfo.skipParens((JCTree) tree).getKind() == Kind.UNARY_MINUS;
  }

  private boolean isHeld(Value gate) {
    return frame.state.held().stream().anyMatch(h -> h.guard().lock().equals(gate));
  }

  /** A step's result was compared with a constant, or was itself the condition. */
  void compared(Value result, Value constant, State whenEqual, State whenOther) {
    Step step = steps.get(result);
    if (step == null || !(constant instanceof Value.Constant c)) {
      return;
    }
    boolean tells = step.constant() == null || step.constant().equals(c.text());
    if (tells) {
      State state = step.in() ? whenEqual : whenOther;
      if (state != null) {
        state.acquire(step.gate(), step.in() ? frame.newAcquisition() : step.acquisition());
        state.released.remove(step.gate().lock());
      }
    }
  }

  /** What the result of a body says, in its own values; null if nothing. */
  Step said(Value result) {
    Step said = null;
    for (Value one : Paths.alternatives(result)) {
      Step step = ofCallers.getOrDefault(one, steps.get(one));
      boolean otherwise =
          one instanceof Value.Static
              || one instanceof Value.Constant c
                  && !c.text().equals("0")
                  && !c.text().equals("1")
                  && !c.text().equals("false");
      if (step == null ? !otherwise : said != null && !said.equals(step)) {
        return null;
      }
      said = step == null ? said : step;
    }
    return said;
  }

  /** A callee's result says this, in the values of this frame. */
  void says(Value result, Step said, Value gate) {
    Guard guard = locking.guard(gate, said.gate().mode());
    if (guard != null && isGate(guard.lock())) {
      int since = said.in() ? 0 : frame.newAcquisition();
      steps.put(result, new Step(guard, said.constant(), since));
    }
  }

  /** A comparison as a value, to be tested later or returned. */
  Value outcome(Kind kind, Value result, Value constant) {
    Step step = steps.get(result);
    if (step == null
        || !step.in()
        || kind != Kind.EQUAL_TO
        || !(constant instanceof Value.Constant)) {
      return Value.UNKNOWN;
    }
    Value outcome = Paths.step(result, b -> new Value.View(b, Value.GATE));
    locking.acquireIfTrue(outcome, step.gate().lock(), step.gate().mode());
    return outcome;
  }

  /**
   * The gates that this thread has passed, and hands on with the code that it gives to one other
   * thread: from here on that is in, and this one is no more than the only one that started it. Who
   * works in a loop behind the gate keeps it, whatever he starts on the way.
   */
  List<Value> handOn() {
    List<Value> passed = new ArrayList<>();
    if (frame.loop != 0) {
      return passed;
    }
    for (Guard guard : frame.state.guards()) {
      if (isGate(guard.lock()) && !isNamed(guard.lock(), STARTER)) {
        passed.add(guard.lock());
        frame.state.release(guard.lock(), null);
        frame.state.acquire(named(guard, STARTER), frame.newAcquisition());
      }
    }
    return passed;
  }

  private static boolean isNamed(Value gate, String name) {
    return ((Value.View) gate).base() instanceof Value.View view && view.role().equals(name);
  }

  /** A gate beside another one, which lets in others than that. */
  private static Guard named(Guard gate, String name) {
    Value base = ((Value.View) gate.lock()).base();
    return new Guard(new Value.View(new Value.View(base, name), Value.GATE), gate.mode());
  }

  /** Whether this body passes the gate itself somewhere, so that it is its own to open. */
  boolean isOwn(Value gate) {
    return own.contains(gate);
  }

  /**
   * The gate is open again. What was handed off behind it before may then run beside the next, save
   * where an exception says that it was not taken.
   */
  void left(Value gate) {
    frame.state.released.add(gate);
    if (frame.handlers > 0) {
      return;
    }
    frame.recorder.handOffs.replaceAll(
        h ->
            frame.state.live.contains(h.call()) && h.gates().contains(gate) ? without(h, gate) : h);
  }

  private static HandOff without(HandOff handOff, Value gate) {
    List<Value> left = new ArrayList<>(handOff.gates());
    left.remove(gate);
    return handOff.behind(left);
  }
}
