package io.github.racelint.models;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.racelint.facts.Effect;
import io.github.racelint.facts.Threads;
import io.github.racelint.models.Contract.Calls;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelLoaderTest {

  private static final Models BUILT_IN = ModelLoader.builtIn();

  @TempDir Path folder;

  private static List<Effect> effects(Models models, String owner, String name) {
    return models.named(name).stream()
        .filter(m -> m.owner().equals(owner))
        .findFirst()
        .map(MethodModel::effects)
        .orElseThrow();
  }

  private static LoadedModels load(String... lines) {
    return ModelLoader.load(
        List.of(), List.of(new NamedText("lib.jar!/x", String.join("\n", lines))));
  }

  @Test
  void looksUpMethodsByName() {
    assertThat(effects(BUILT_IN, "java.util.concurrent.Executor", "execute"))
        .containsExactly(new Effect.Runs(0, Threads.POOL, false, Effect.RESULT));
    assertThat(BUILT_IN.named("<init>")).extracting(MethodModel::owner).contains("java.util.Timer");
    assertThat(BUILT_IN.named("noLibraryCallsAMethodThis")).isEmpty();
  }

  @Test
  void knowsTypes() {
    assertThat(BUILT_IN.safety("java.util.ArrayList")).isEqualTo(TypeSafety.UNSAFE);
    assertThat(BUILT_IN.safety("java.util.Random")).isEqualTo(TypeSafety.SAFE);
    assertThat(BUILT_IN.safety("java.time.Instant")).isEqualTo(TypeSafety.IMMUTABLE);
    assertThat(BUILT_IN.safety("java.lang.ThreadLocal")).isEqualTo(TypeSafety.PER_THREAD);
    assertThat(BUILT_IN.safety("com.example.Own")).isEqualTo(TypeSafety.UNKNOWN);
  }

  @Test
  void knowsCustomaryNames() {
    assertThat(BUILT_IN.runsOnce("main")).isTrue();
    assertThat(BUILT_IN.runsOnce("start")).isTrue();
    assertThat(BUILT_IN.runsOnce("startWorkers")).isTrue();
    assertThat(BUILT_IN.runsOnce("start2")).isTrue();
    assertThat(BUILT_IN.runsOnce("startled")).isFalse();
    assertThat(BUILT_IN.runsOnce("restart")).isFalse();
    assertThat(BUILT_IN.runsOnce("mainLoop")).isFalse();
    assertThat(BUILT_IN.runsOnce("")).isFalse();
    assertThat(BUILT_IN.confines("NotThreadSafe")).isTrue();
    assertThat(BUILT_IN.confines("ThreadSafe")).isFalse();
    assertThat(BUILT_IN.declaresThreadSafe("ThreadSafe")).isTrue();
    assertThat(BUILT_IN.declaresThreadSafe("NotThreadSafe")).isFalse();
  }

  @Test
  void whatIsReadIsTheSameEachTime() {
    assertThat(ModelLoader.builtIn()).isSameAs(BUILT_IN);
    LoadedModels nothingAdded = ModelLoader.load(List.of(), List.of());
    assertThat(nothingAdded.models()).isSameAs(BUILT_IN);
    assertThat(nothingAdded.problems()).isEmpty();
  }

  @Test
  void aJarAddsToWhatIsBuiltIn() {
    LoadedModels loaded = load("class a.Own", "  go: runs 0 one", "unsafe", "  a.Own");
    assertThat(loaded.problems()).isEmpty();
    assertThat(effects(loaded.models(), "a.Own", "go")).hasSize(1);
    assertThat(loaded.models().safety("a.Own")).isEqualTo(TypeSafety.UNSAFE);
    assertThat(loaded.models().safety("java.util.ArrayList")).isEqualTo(TypeSafety.UNSAFE);
    assertThat(BUILT_IN.named("go")).isEmpty();
  }

  @Test
  void aUsersFileOverridesAJarAndABuiltInOne() throws IOException {
    Path mine = folder.resolve("mine.model");
    Files.writeString(
        mine, "class java.util.concurrent.Executor\n  execute: nothing\nsafe\n  a.B\n");
    NamedText jar = new NamedText("lib.jar", "unsafe\n  a.B java.util.Random\n");
    LoadedModels loaded = ModelLoader.load(List.of(mine), List.of(jar));
    assertThat(loaded.problems()).isEmpty();
    assertThat(effects(loaded.models(), "java.util.concurrent.Executor", "execute")).isEmpty();
    assertThat(loaded.models().safety("a.B")).isEqualTo(TypeSafety.SAFE);
    assertThat(loaded.models().safety("java.util.Random")).isEqualTo(TypeSafety.UNSAFE);
  }

  @Test
  void problemsAreReportedAndTheRestIsUsed() {
    LoadedModels loaded = load("class a.Own", "  go: runs 0 somewhere", "  stop: joins");
    assertThat(loaded.problems())
        .extracting(ModelProblem::toString)
        .containsExactly(
            "lib.jar!/x:2: 'somewhere' does not say where code runs; expected one of inline, one,"
                + " serial, thread, pool, many");
    assertThat(effects(loaded.models(), "a.Own", "stop")).hasSize(1);
  }

  @Test
  void aFileThatIsNotThere() {
    Path missing = folder.resolve("missing.model");
    LoadedModels loaded = ModelLoader.load(List.of(missing), List.of());
    assertThat(loaded.problems())
        .extracting(ModelProblem::toString)
        .containsExactly(
            missing + ": the model file cannot be read (NoSuchFileException); check the path");
    assertThat(loaded.models().named("execute")).isNotEmpty();
  }

  @Test
  void aLaterContractComesLater() {
    LoadedModels loaded = load("called confined", "  class @Service");
    List<Contract> all = loaded.models().contracts();
    assertThat(all).hasSameSizeAs(BUILT_IN.contracts());
    assertThat(all.get(all.size() - 1).subject()).isEqualTo("Service");
    assertThat(
            ContractOrder.choose(all.stream().filter(c -> c.subject().equals("Service")).toList()))
        .extracting(Contract::calls)
        .isEqualTo(Calls.CONFINED);
  }

  @Test
  void whatIsNearerToTheMethodCounts() {
    Contract supertype = new Contract("H", Contract.Kind.SUPERTYPE, List.of(), Calls.CONFINED);
    Contract stereotype = new Contract("A", Contract.Kind.CLASS_ANNOTATION, List.of(), Calls.MANY);
    Contract named = new Contract("H", Contract.Kind.SUPERTYPE, List.of("m"), Calls.SERIAL);
    Contract method = new Contract("M", Contract.Kind.METHOD_ANNOTATION, List.of(), Calls.MANY);
    assertThat(ContractOrder.choose(List.of())).isNull();
    assertThat(ContractOrder.choose(List.of(stereotype, supertype))).isSameAs(stereotype);
    assertThat(ContractOrder.choose(List.of(named, stereotype))).isSameAs(named);
    assertThat(ContractOrder.choose(List.of(method, named, supertype))).isSameAs(method);
  }
}
