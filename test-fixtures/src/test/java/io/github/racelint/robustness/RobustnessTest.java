package io.github.racelint.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.racelint.fixtures.Javac;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** RaceLint is never the reason that a build breaks, whatever else the build does. */
class RobustnessTest {
  private static final String CHECKS =
      "-Xplugin:ErrorProne -XepDisableAllChecks -Xep:LostUpdate:WARN -Xep:CheckThenAct:WARN"
          + " -Xep:InconsistentGuard:WARN -Xep:UnsafeSharing:WARN -Xep:StaleRead:WARN";

  private static final String SHOP =
      """
      class Shop {
        private volatile int sold;
        void sell() { sold++; }
      }
      """;

  private static final String SHOP_FOUND = "Shop.java:3: warning: [LostUpdate]";

  @TempDir Path directory;

  private final List<Javac.Run> runs = new ArrayList<>();

  @AfterEach
  void nothingFailed() {
    assertThat(runs).isNotEmpty();
    for (Javac.Run run : runs) {
      assertThat(run.output())
          .doesNotContain("could not analyse")
          .doesNotContain("An unhandled exception")
          .doesNotContain("\tat ");
    }
  }

  @Test
  void severalRoundsOfAnnotationProcessing() throws IOException {
    write("Shop.java", SHOP.replace("sold++;", "sold++; new Made3().call();"));
    List<String> options = List.of("-processor", Rounds.class.getName(), "-s", made().toString());
    Javac.Run run = compile(CHECKS, options);
    assertThat(run.status()).as(run.output()).isZero();
    assertThat(run.output()).contains(SHOP_FOUND).contains("Made1.java:4: warning: [LostUpdate]");
  }

  @Test
  void generatedSourcesCanBeLeftOut() throws IOException {
    write("Shop.java", SHOP.replace("sold++;", "sold++; new Made3().call();"));
    List<String> options = List.of("-processor", Rounds.class.getName(), "-s", made().toString());
    Javac.Run run = compile(CHECKS + " -XepDisableWarningsInGeneratedCode", options);
    assertThat(run.output()).contains(SHOP_FOUND).doesNotContain("Made1.java:4");
  }

  @Test
  void onlyAnnotationProcessing() throws IOException {
    write("Shop.java", SHOP);
    List<String> options =
        List.of("-proc:only", "-processor", Rounds.class.getName(), "-s", made().toString());
    Javac.Run run = compile(CHECKS, options);
    assertThat(run.status()).as(run.output()).isZero();
    assertThat(run.output()).doesNotContain("[LostUpdate]");
    assertThat(directory.resolve("made/Made3.java")).exists();
  }

  @Test
  void membersThatLombokMade() throws IOException {
    write("lombok/Generated.java", "package lombok; public @interface Generated {}");
    write(
        "Shop.java",
        """
        class Shop {
          private volatile int sold;
          void sell() { sold++; }
          @lombok.Generated void sellTwo() { sold += 2; }
          @lombok.Generated static class Builder {
            volatile int made;
            Shop build() { made++; return new Shop(); }
          }
        }
        """);
    Javac.Run run = compile(CHECKS, List.of());
    assertThat(run.output()).contains(SHOP_FOUND).contains("1 warning");
  }

  @Test
  void module() throws IOException {
    write("module-info.java", "module shop { exports shop; requires java.logging; }");
    write("shop/package-info.java", "package shop;");
    write("shop/Shop.java", "package shop;" + SHOP);
    Javac.Run run = compile(CHECKS, List.of());
    assertThat(run.status()).as(run.output()).isZero();
    assertThat(run.output()).contains(SHOP_FOUND);
  }

  @Test
  void previewFeatures() throws IOException {
    int release = Runtime.version().feature();
    assumeTrue(release == 17 || release == 25, "the preview features of other releases");
    String pattern =
        release == 17
            ? "return switch (o) { case Integer i -> i + sold; default -> 0; };"
            : "return switch (o.hashCode()) { case byte b -> b + sold; case int i -> i + sold; };";
    write("Shop.java", SHOP.replace("void sell", "int of(Object o) { " + pattern + " } void sell"));
    Javac.Run run =
        compile(CHECKS, List.of("--enable-preview", "--release", String.valueOf(release)));
    assertThat(run.status()).as(run.output()).isZero();
    assertThat(run.output()).contains(SHOP_FOUND);
  }

  /** What a library needs, and its user does not have: a type of a parameter, an annotation. */
  @Test
  void typesThatAreMissingWhereNobodyAsksForThem() throws IOException {
    compileLibraryAndRemove("Gone.class", "Mark.class");
    write(
        "Shop.java",
        """
        class Shop extends lib.Base {
          private volatile int sold;
          void sell() { sold++; open(); fill(2); }
        }
        """);
    Javac.Run run = compile(CHECKS, List.of("-cp", directory.resolve("lib").toString()));
    assertThat(run.status()).as(run.output()).isZero();
    assertThat(run.output()).contains(SHOP_FOUND);
  }

  /** javac itself cannot compile this, and says so. */
  @Test
  void supertypeThatIsMissing() throws IOException {
    compileLibraryAndRemove("Root.class");
    write("Shop.java", "class Shop extends lib.Base { int n; void sell() { n++; open(); } }");
    Javac.Run run = compile(CHECKS, List.of("-cp", directory.resolve("lib").toString()));
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.output()).contains("Root").contains("error:");
  }

  @Test
  void erroneousSources() throws IOException {
    write("Shop.java", SHOP);
    write("Broken.java", "class Broken extends Missing { void run() { int i = \"\"; gone(i++); }");
    Javac.Run run = compile(CHECKS, List.of());
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.output()).contains("Broken.java:1: error:");
  }

  private void compileLibraryAndRemove(String... classes) throws IOException {
    write("lib/Mark.java", "package lib; public @interface Mark {}");
    write("lib/Gone.java", "package lib; public class Gone {}");
    write("lib/Root.java", "package lib; public class Root { protected int size; }");
    write(
        "lib/Base.java",
        """
        package lib;
        public class Base extends Root {
          protected Gone gone;
          @Mark protected synchronized void open() { size++; }
          protected void fill(int n) { size = n; }
          protected <T extends Gone> T take(T one) throws RuntimeException { return one; }
        }
        """);
    Path lib = directory.resolve("lib");
    Javac.Run run = Javac.run(CHECKS, Files.createDirectories(lib), sources(List.of()));
    assertThat(run.status()).as(run.output()).isZero();
    for (String type : classes) {
      Files.delete(lib.resolve("lib").resolve(type));
    }
    for (String source : List.of("Mark", "Gone", "Root", "Base")) {
      Files.delete(directory.resolve("src/lib").resolve(source + ".java"));
    }
  }

  private Path made() throws IOException {
    return Files.createDirectories(directory.resolve("made"));
  }

  private void write(String name, String text) throws IOException {
    Path file = directory.resolve("src").resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private Javac.Run compile(String plugin, List<String> options) throws IOException {
    Javac.Run run = Javac.run(plugin, directory.resolve("classes"), sources(options));
    runs.add(run);
    return run;
  }

  private List<String> sources(List<String> options) throws IOException {
    List<String> all = new ArrayList<>(options);
    try (var files = Files.walk(directory.resolve("src"))) {
      files.filter(f -> f.toString().endsWith(".java")).forEach(f -> all.add(f.toString()));
    }
    return all;
  }
}
