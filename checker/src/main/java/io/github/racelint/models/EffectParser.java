package io.github.racelint.models;

import io.github.racelint.facts.BodyId;
import io.github.racelint.facts.Effect;
import io.github.racelint.facts.Guard;
import io.github.racelint.facts.Threads;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one effect, such as {@code runs 0 pool awaited}. */
final class EffectParser {

  static final List<String> VERBS =
      List.of(
          "runs",
          "wraps",
          "makes-pool",
          "joins",
          "releases",
          "locks",
          "unlocks",
          "lock-view",
          "asserts-held",
          "asserts-thread",
          "returns",
          "stores",
          "parallel",
          "sequential",
          "gets",
          "sets",
          "mutates",
          "inspects",
          "reads-text",
          "calls",
          "advances",
          "settles",
          "retests",
          "answers",
          "nothing");
  static final List<String> THREADS = List.of("inline", "one", "serial", "thread", "pool", "many");
  private static final int MANY_THREADS = 2;

  private final Words words;
  private final boolean constructor;
  private final int parameters;

  /**
   * @param text the effect as written
   * @param constructor whether it is a constructor that does it
   * @param parameters the number of parameters of the method; -1 when that is left open
   */
  EffectParser(String text, boolean constructor, int parameters) {
    this.words = new Words(text);
    this.constructor = constructor;
    this.parameters = parameters;
  }

  /**
   * Reads the effect.
   *
   * @return null for {@code nothing}
   */
  @Nullable Effect parse() throws MistakeException {
    String verb = words.take();
    Effect effect = effect(verb);
    if (!words.atEnd()) {
      throw new MistakeException(
          "'" + words.peek() + "' is one word too many after '" + verb + "'",
          "effects are separated by ';'");
    }
    return effect;
  }

  private @Nullable Effect effect(String verb) throws MistakeException {
    return switch (verb) {
      case "runs" -> runs();
      case "wraps" -> new Effect.Wraps(argument());
      case "makes-pool" -> makesPool();
      case "joins" -> new Effect.Joins(argumentOrThis(), when());
      case "releases" -> new Effect.Releases(argumentOrThis());
      case "locks" -> locks();
      case "unlocks" -> new Effect.Unlocks(argumentOrThis());
      case "lock-view" -> new Effect.LockView(mode());
      case "asserts-held" -> new Effect.Asserts(argumentOrThis());
      case "asserts-thread" -> new Effect.AssertsThread();
      case "returns" -> returns();
      case "stores" -> stores();
      case "parallel" -> new Effect.Parallel(true, words.take("if") ? argument() : Effect.RESULT);
      case "sequential" -> new Effect.Parallel(false);
      case "gets" -> new Effect.Half(Effect.Half.Part.GET, key(), Effect.RESULT);
      case "sets" -> sets();
      case "mutates" -> new Effect.Mutates(argumentOrThis());
      case "inspects" -> new Effect.Inspects(argumentOrThis());
      case "reads-text" -> new Effect.ReadsText(argument());
      case "calls" -> calls();
      case "advances" -> new Effect.Advances();
      case "settles" -> new Effect.Settles();
      case "retests" -> new Effect.Retests();
      case "answers" -> new Effect.Answers();
      case "nothing" -> null;
      case "" -> throw new MistakeException("no effect stands here", "write one, or 'nothing'");
      default ->
          throw new MistakeException("unknown effect '" + verb + "'", Words.expect(verb, VERBS));
    };
  }

  private Effect runs() throws MistakeException {
    int arg = argument();
    if (arg == Effect.RESULT) {
      throw new MistakeException(
          "'runs result' is not possible", "write 'wraps' if the result runs an argument later");
    }
    @Nullable String thread = words.take("thread") ? threadName(words) : null;
    Threads threads = thread == null ? threads() : Threads.SERIAL;
    boolean awaited = words.take("awaited") || threads == Threads.INLINE;
    int element = words.take("over") ? argument() : Effect.RESULT;
    return new Effect.Runs(arg, threads, awaited, element, thread);
  }

  /** The name by which models tell a thread of which there is one from others. */
  static String threadName(Words words) throws MistakeException {
    String name = words.take();
    if (name.isEmpty() || name.equals("awaited") || name.equals("over")) {
      throw new MistakeException(
          "'thread' does not say which one", "write a name of your own: 'thread main'");
    }
    return name;
  }

  private Effect calls() throws MistakeException {
    String method = words.take();
    if (method.indexOf('(') < 0 || !words.take("of") || words.atEnd()) {
      throw new MistakeException(
          "'calls' does not say which method", "write 'calls method(a.Parameter) of some.Class'");
    }
    return new Effect.Calls(new BodyId(words.take(), method));
  }

  private Threads threads() throws MistakeException {
    String word = words.take();
    return switch (word) {
      case "inline" -> Threads.INLINE;
      case "one" -> Threads.ONE;
      case "serial" -> Threads.SERIAL;
      case "pool" -> Threads.POOL;
      case "many" -> Threads.MANY;
      case "" -> throw new MistakeException("'runs' does not say where", Words.expect("", THREADS));
      default ->
          throw new MistakeException(
              "'" + word + "' does not say where code runs", Words.expect(word, THREADS));
    };
  }

  private Effect makesPool() throws MistakeException {
    if (words.take("sized-by")) {
      return new Effect.MakesPool(MANY_THREADS, argument());
    }
    String size = words.take();
    if (size.equals("many")) {
      return new Effect.MakesPool(MANY_THREADS, -1);
    }
    if (size.equals("1")) {
      return new Effect.MakesPool(1, -1);
    }
    throw new MistakeException(
        "'makes-pool " + size + "' does not say how many threads the pool has",
        "write 'makes-pool 1', 'makes-pool many' or 'makes-pool sized-by' and the argument");
  }

  private Effect locks() throws MistakeException {
    int arg = argumentOrThis();
    Guard.Mode mode = words.take("shared") ? Guard.Mode.SHARED : Guard.Mode.EXCLUSIVE;
    boolean optimistic = words.take("optimistic");
    return new Effect.Acquires(arg, mode, words.take("if-true"), optimistic);
  }

  private Effect.Joins.When when() {
    if (words.take("if-true")) {
      return Effect.Joins.When.IF_TRUE;
    }
    if (words.take("if-false")) {
      return Effect.Joins.When.IF_FALSE;
    }
    return words.take("if-made-zero") ? Effect.Joins.When.IF_MADE_ZERO : Effect.Joins.When.ALWAYS;
  }

  private Guard.Mode mode() throws MistakeException {
    String word = words.take();
    return switch (word) {
      case "shared" -> Guard.Mode.SHARED;
      case "exclusive" -> Guard.Mode.EXCLUSIVE;
      default ->
          throw new MistakeException(
              "'" + word + "' is not a way to hold a lock", "write 'shared' or 'exclusive'");
    };
  }

  private Effect returns() throws MistakeException {
    if (words.take("fresh")) {
      return new Effect.ReturnsFresh(words.atEnd() ? null : Names.binaryName(words.take()));
    }
    if (words.take("thread")) {
      return new Effect.ReturnsThread(threadName(words));
    }
    if (words.take("element-of")) {
      return new Effect.ReturnsElement(argument());
    }
    if (words.take("elements-of")) {
      return new Effect.ReturnsElementsOf(argument());
    }
    if (words.take("taken-from")) {
      return new Effect.ReturnsOwned(argument());
    }
    return new Effect.Returns(argument());
  }

  private Effect stores() throws MistakeException {
    int arg = argument();
    if (!words.take("in")) {
      throw new MistakeException("'stores' does not say where", "write 'stores 0 in this'");
    }
    return new Effect.Stores(arg, argument());
  }

  private Effect sets() throws MistakeException {
    int key = key();
    if (!words.take("to")) {
      throw new MistakeException(
          "'sets' does not say the new value", "write 'sets to 0', or 'sets at 0 to 1' with a key");
    }
    return new Effect.Half(Effect.Half.Part.SET, key, argument());
  }

  private int key() throws MistakeException {
    return words.take("at") ? argument() : Effect.RESULT;
  }

  private int argumentOrThis() throws MistakeException {
    boolean none =
        words.atEnd()
            || List.of("shared", "optimistic").contains(words.peek())
            || words.peek().startsWith("if-");
    return none ? receiver() : argument();
  }

  private int receiver() throws MistakeException {
    if (constructor) {
      throw new MistakeException(
          "a constructor is not called on an object", "write 'result' for the new object");
    }
    return Effect.RECEIVER;
  }

  private int argument() throws MistakeException {
    String word = words.take();
    switch (word) {
      case "this":
        return receiver();
      case "result":
        return Effect.RESULT;
      case "every":
        return Effect.EVERY;
      default:
        return index(word);
    }
  }

  private int index(String word) throws MistakeException {
    int index = ModelParser.number(word);
    if (index < 0) {
      throw new MistakeException(
          word.isEmpty() ? "an argument is missing" : "'" + word + "' is not an argument",
          "write a number from 0, 'this', 'result' or 'every'");
    }
    if (parameters >= 0 && index >= parameters) {
      throw new MistakeException(
          "there is no argument " + index,
          parameters == 0
              ? "the method has no parameters"
              : "the method has " + parameters + ", counted from 0");
    }
    return index;
  }
}
