package io.github.racelint.models;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.racelint.facts.Effect;
import io.github.racelint.facts.Guard.Mode;
import io.github.racelint.facts.Threads;
import io.github.racelint.models.Contract.Calls;
import io.github.racelint.models.Contract.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModelParserTest {

  private static ModelFile parse(String... lines) {
    return ModelParser.parse("my.model", String.join("\n", lines));
  }

  private static List<MethodModel> methods(String... lines) {
    ModelFile file = parse(lines);
    assertThat(file.problems()).isEmpty();
    return file.methods().stream().map(Declared::what).toList();
  }

  private static Effect effect(String text) {
    return methods("class a.B", "  m: " + text).get(0).effects().get(0);
  }

  private static String problem(String... lines) {
    List<ModelProblem> problems = parse(lines).problems();
    assertThat(problems).hasSize(1);
    return problems.get(0).toString();
  }

  @Test
  void methodsWithAndWithoutParameters() {
    assertThat(
            methods(
                "# a comment",
                "class a.b.Pool$Inner   # and another",
                "",
                "  submit(Runnable) submit(Callable, Object[]): runs 0 pool; returns fresh",
                "\tclose shutdown(): joins",
                "  new: makes-pool 1"))
        .containsExactly(
            method("submit", List.of("Runnable"), runsInPool(), new Effect.ReturnsFresh(null)),
            method(
                "submit",
                List.of("Callable", "Object[]"),
                runsInPool(),
                new Effect.ReturnsFresh(null)),
            method("close", null, new Effect.Joins(Effect.RECEIVER)),
            method("shutdown", List.of(), new Effect.Joins(Effect.RECEIVER)),
            method("<init>", null, new Effect.MakesPool(1, -1)));
  }

  private static MethodModel method(String name, List<String> parameters, Effect... effects) {
    return new MethodModel("a.b.Pool$Inner", name, parameters, List.of(effects));
  }

  private static Effect runsInPool() {
    return new Effect.Runs(0, Threads.POOL, false, Effect.RESULT);
  }

  @Test
  void releases() {
    ModelFile file = parse("class a.B since 21", "  m: joins", "  n since 25: joins");
    assertThat(file.methods()).extracting(Declared::since).containsExactly(21, 25);
    assertThat(file.methods()).extracting(Declared::line).containsExactly(2, 3);
  }

  @Test
  void runs() {
    assertThat(effect("runs 1 one")).isEqualTo(new Effect.Runs(1, Threads.ONE, false, -2));
    assertThat(effect("runs this inline")).isEqualTo(new Effect.Runs(-1, Threads.INLINE, true, -2));
    assertThat(effect("runs every many awaited over this"))
        .isEqualTo(new Effect.Runs(Effect.EVERY, Threads.MANY, true, Effect.RECEIVER));
    assertThat(effect("runs 0 thread events awaited"))
        .isEqualTo(new Effect.Runs(0, Threads.SERIAL, true, -2, "events"));
    assertThat(effect("runs 0 serial over 1"))
        .isEqualTo(new Effect.Runs(0, Threads.SERIAL, false, 1));
  }

  @Test
  void poolsAndWaiting() {
    assertThat(effect("wraps 0")).isEqualTo(new Effect.Wraps(0));
    assertThat(effect("makes-pool many")).isEqualTo(new Effect.MakesPool(2, -1));
    assertThat(effect("makes-pool sized-by 0")).isEqualTo(new Effect.MakesPool(2, 0));
    assertThat(effect("joins 0")).isEqualTo(new Effect.Joins(0));
    assertThat(effect("joins if-true")).isEqualTo(new Effect.Joins(-1, Effect.Joins.When.IF_TRUE));
    assertThat(effect("joins this if-false"))
        .isEqualTo(new Effect.Joins(-1, Effect.Joins.When.IF_FALSE));
    assertThat(effect("joins if-made-zero"))
        .isEqualTo(new Effect.Joins(-1, Effect.Joins.When.IF_MADE_ZERO));
    assertThat(effect("parallel if 1")).isEqualTo(new Effect.Parallel(true, 1));
    assertThat(effect("releases this")).isEqualTo(new Effect.Releases(-1));
  }

  @Test
  void locks() {
    assertThat(effect("locks")).isEqualTo(new Effect.Acquires(-1, Mode.EXCLUSIVE, false, false));
    assertThat(effect("locks shared if-true"))
        .isEqualTo(new Effect.Acquires(-1, Mode.SHARED, true, false));
    assertThat(effect("locks 0 if-true"))
        .isEqualTo(new Effect.Acquires(0, Mode.EXCLUSIVE, true, false));
    assertThat(effect("locks shared optimistic"))
        .isEqualTo(new Effect.Acquires(-1, Mode.SHARED, false, true));
    assertThat(effect("unlocks")).isEqualTo(new Effect.Unlocks(-1));
    assertThat(effect("lock-view shared")).isEqualTo(new Effect.LockView(Mode.SHARED));
    assertThat(effect("lock-view exclusive")).isEqualTo(new Effect.LockView(Mode.EXCLUSIVE));
    assertThat(effect("asserts-held 0")).isEqualTo(new Effect.Asserts(0));
  }

  @Test
  void objects() {
    assertThat(effect("returns this")).isEqualTo(new Effect.Returns(-1));
    assertThat(effect("returns fresh")).isEqualTo(new Effect.ReturnsFresh(null));
    assertThat(effect("returns fresh a.B$C")).isEqualTo(new Effect.ReturnsFresh("a.B$C"));
    assertThat(effect("settles")).isEqualTo(new Effect.Settles());
    assertThat(effect("advances")).isEqualTo(new Effect.Advances());
    assertThat(effect("retests")).isEqualTo(new Effect.Retests());
    assertThat(effect("answers")).isEqualTo(new Effect.Answers());
    assertThat(effect("returns thread main")).isEqualTo(new Effect.ReturnsThread("main"));
    assertThat(effect("reads-text every")).isEqualTo(new Effect.ReadsText(Effect.EVERY));
    assertThat(effect("returns element-of this")).isEqualTo(new Effect.ReturnsElement(-1));
    assertThat(effect("returns elements-of 0")).isEqualTo(new Effect.ReturnsElementsOf(0));
    assertThat(effect("returns taken-from this")).isEqualTo(new Effect.ReturnsOwned(-1));
    assertThat(effect("stores every in result")).isEqualTo(new Effect.Stores(-3, -2));
    assertThat(effect("gets")).isEqualTo(new Effect.Half(Effect.Half.Part.GET, -2, -2));
    assertThat(effect("gets at 0")).isEqualTo(new Effect.Half(Effect.Half.Part.GET, 0, -2));
    assertThat(effect("sets to 0")).isEqualTo(new Effect.Half(Effect.Half.Part.SET, -2, 0));
    assertThat(effect("sets at 0 to 1")).isEqualTo(new Effect.Half(Effect.Half.Part.SET, 0, 1));
    assertThat(effect("mutates")).isEqualTo(new Effect.Mutates(-1));
    assertThat(effect("inspects 1")).isEqualTo(new Effect.Inspects(1));
    assertThat(effect("parallel")).isEqualTo(new Effect.Parallel(true));
    assertThat(effect("sequential")).isEqualTo(new Effect.Parallel(false));
    assertThat(methods("class a.B", "  m: nothing").get(0).effects()).isEmpty();
  }

  @Test
  void contracts() {
    ModelFile file =
        parse(
            "called many",
            "  subtype a.Servlet b.Servlet: service doGet",
            "  class @Controller",
            "called serial",
            "  method @Scheduled",
            "called thread events",
            "  subtype a.Component",
            "called confined",
            "  subtype Job");
    assertThat(file.problems()).isEmpty();
    assertThat(file.contracts())
        .extracting(Declared::what)
        .containsExactly(
            new Contract("a.Servlet", Kind.SUPERTYPE, List.of("service", "doGet"), Calls.MANY),
            new Contract("b.Servlet", Kind.SUPERTYPE, List.of("service", "doGet"), Calls.MANY),
            new Contract("Controller", Kind.CLASS_ANNOTATION, List.of(), Calls.MANY),
            new Contract("Scheduled", Kind.METHOD_ANNOTATION, List.of(), Calls.SERIAL),
            new Contract("a.Component", Kind.SUPERTYPE, List.of(), Calls.SERIAL, "events"),
            new Contract("Job", Kind.SUPERTYPE, List.of(), Calls.CONFINED));
  }

  @Test
  void types() {
    ModelFile file =
        parse(
            "unsafe",
            "  java.util: ArrayList Map$Entry",
            "safe",
            "  a.b.Cache c.D",
            "immutable",
            "  a since 21: I",
            "per-thread",
            "  a.T");
    assertThat(file.problems()).isEmpty();
    assertThat(file.types())
        .extracting(Declared::what)
        .containsExactly(
            new SafetyModel("java.util.ArrayList", TypeSafety.UNSAFE),
            new SafetyModel("java.util.Map$Entry", TypeSafety.UNSAFE),
            new SafetyModel("a.b.Cache", TypeSafety.SAFE),
            new SafetyModel("c.D", TypeSafety.SAFE),
            new SafetyModel("a.I", TypeSafety.IMMUTABLE),
            new SafetyModel("a.T", TypeSafety.PER_THREAD));
    assertThat(file.types().get(4).since()).isEqualTo(21);
  }

  @Test
  void names() {
    ModelFile file =
        parse(
            "runs-once",
            "  main start*",
            "confines",
            "  @UiThread",
            "confines-objects",
            "  @Value",
            "declares-safe",
            "  @Safe",
            "asks-thread",
            "  inLoop",
            "keeps-code",
            "  on*");
    assertThat(file.problems()).isEmpty();
    assertThat(file.names())
        .extracting(Declared::what)
        .containsExactly(
            new NameModel(NameModel.Sort.RUNS_ONCE, "main"),
            new NameModel(NameModel.Sort.RUNS_ONCE, "start*"),
            new NameModel(NameModel.Sort.CONFINES, "UiThread"),
            new NameModel(NameModel.Sort.CONFINES_OBJECTS, "Value"),
            new NameModel(NameModel.Sort.DECLARES_SAFE, "Safe"),
            new NameModel(NameModel.Sort.ASKS_THREAD, "inLoop"),
            new NameModel(NameModel.Sort.KEEPS_CODE, "on*"));
  }

  @Test
  void lineEndsOfWindowsAndAByteOrderMark() {
    ModelFile file = ModelParser.parse("my.model", "\uFEFFclass a.B\r\n  m: joins\r\n");
    assertThat(file.problems()).isEmpty();
    assertThat(file.methods()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          run 0 pool | unknown effect 'run'; did you mean 'runs'?
          frobs | unknown effect 'frobs'; expected one of runs, wraps, makes-pool, joins, releases, locks, unlocks, lock-view, asserts-held, asserts-thread, returns, stores, parallel, sequential, gets, sets, mutates, inspects, reads-text, calls, advances, settles, retests, answers, nothing
          runs x pool | 'x' is not an argument; write a number from 0, 'this', 'result' or 'every'
          runs | an argument is missing; write a number from 0, 'this', 'result' or 'every'
          runs result one | 'runs result' is not possible; write 'wraps' if the result runs an argument later
          runs 0 | 'runs' does not say where; expected one of inline, one, serial, thread, pool, many
          runs 0 pol | 'pol' does not say where code runs; did you mean 'pool'?
          runs 0 pool waited | 'waited' is one word too many after 'runs'; effects are separated by ';'
          runs 0 thread | 'thread' does not say which one; write a name of your own: 'thread main'
          makes-pool 3 | 'makes-pool 3' does not say how many threads the pool has; write 'makes-pool 1', 'makes-pool many' or 'makes-pool sized-by' and the argument
          lock-view both | 'both' is not a way to hold a lock; write 'shared' or 'exclusive'
          stores 0 this | 'stores' does not say where; write 'stores 0 in this'
          sets at 0 | 'sets' does not say the new value; write 'sets to 0', or 'sets at 0 to 1' with a key
          joins; | no effect stands here; write one, or 'nothing'
          """)
  void mistakesInEffects(String effect, String problem) {
    assertThat(problem("class a.B", "  m: " + effect)).isEqualTo("my.model:2: " + problem);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          m joins | there is no ':' between methods and effects; write 'submit(Runnable): runs 0 pool'
          : joins | no method is named before ':'; write 'submit(Runnable): runs 0 pool'
          m(A: joins | a '(' is not closed; write ')' after the parameter types
          m,n: joins | 'm,n' is not a method name; methods are separated by blanks
          <init>: joins | '<init>' is not a method name; write 'new' for a constructor
          new: joins | a constructor is not called on an object; write 'result' for the new object
          m(): joins 0 | there is no argument 0; the method has no parameters
          m(A, B): joins 2 | there is no argument 2; the method has 2, counted from 0
          m(a.B): joins | 'a.B' is a qualified name; write the simple name: B
          m(List<A>): joins | 'List<A>' has type arguments; write the erased type: List
          m(A...): joins | 'A...' is not a type; write 'A[]' for varargs
          m(A, ): joins | '' is not a type; write the simple name of the erased type
          m since x: joins | 'since x' is not a release; write a number: 'since 21'
          """)
  void mistakesInMethods(String line, String problem) {
    assertThat(problem("class a.B", "  " + line)).isEqualTo("my.model:2: " + problem);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          klass a.B | unknown section 'klass'; did you mean 'class'?
          a.B | unknown section 'a.B'; expected one of class, called, safe, self-locked, immutable, unsafe, per-thread, runs-once, confines, confines-objects, declares-safe, asks-thread, keeps-code
          class | '' is not a class name; write its binary name: java.util.Map$Entry
          class a.B.C | 'a.B.C' is not a binary name; write 'a.B$C' for a class inside another
          class a.B x | 'x' is one word too many after 'class'; what belongs to a section stands indented on the lines below
          called often | 'called often' does not say by which threads; write 'called many', 'called serial', 'called thread' or 'called confined'
          unsafe a.B | 'a.B' is one word too many after 'unsafe'; what belongs to a section stands indented on the lines below
          """)
  void mistakesInSectionsSilenceWhatIsBelow(String line, String problem) {
    assertThat(problem(line, "  nonsense")).isEqualTo("my.model:1: " + problem);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          called many | supertype a.B | 'supertype' does not say what is called; write 'subtype a.b.Type', 'class @Annotation' or 'method @Annotation'
          called many | class | 'class' names nothing; write a name after it
          called many | class Controller | 'Controller' is not the simple name of an annotation; write '@Controller'
          called many | method @a.B | '@a.B' is not the simple name of an annotation; write '@B'
          called many | subtype a.B: | no method is named after ':'; leave ':' out to mean all
          called many | subtype a.B: x, y | 'x,' is not a method name; methods are separated by blanks
          unsafe | java.util x: ArrayList | 'x' stands before ':'; write 'java.util: ArrayList HashMap'
          unsafe | java.util.Array-List | 'java.util.Array-List' is not a class name; write its binary name: java.util.Map$Entry
          runs-once | *start | '*start' is not a name; write 'start', or 'start*' for its longer forms
          confines | UiThread | 'UiThread' is not the simple name of an annotation; write '@UiThread'
          """)
  void mistakesInOtherSections(String section, String line, String problem) {
    assertThat(problem(section, "  " + line)).isEqualTo("my.model:2: " + problem);
  }

  @Test
  void aLineWithoutSection() {
    assertThat(problem("  m: joins"))
        .isEqualTo(
            "my.model:1: an indented line belongs to no section; write a line such as"
                + " 'class java.util.Timer' above it");
  }

  @Test
  void theSameThingTwice() {
    assertThat(problem("class a.B", "  m(A): joins", "class a.B", "  n m(A): nothing"))
        .isEqualTo(
            "my.model:4: this overload of 'm' has been described on line 2; write all of it in one"
                + " place");
    assertThat(problem("safe", "  a.B", "unsafe", "  a: B"))
        .isEqualTo("my.model:4: 'a.B' has been described on line 2; write all of it in one place");
  }

  @Test
  void oneMistakeCostsOneLine() {
    ModelFile file = parse("class a.B", "  m: joined", "  n: joins", "safe", "  1", "  a.C");
    assertThat(file.problems()).extracting(ModelProblem::line).containsExactly(2, 5);
    assertThat(file.methods()).hasSize(1);
    assertThat(file.types()).hasSize(1);
  }
}
