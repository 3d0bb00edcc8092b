package io.github.racelint.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.errorprone.BaseErrorProneJavaCompiler;
import com.google.errorprone.scanner.ScannerSupplier;
import com.sun.source.util.JavacTask;
import com.sun.tools.javac.api.BasicJavacTask;
import java.io.StringWriter;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import org.junit.jupiter.api.Test;

/** What a build sees of a mistake in RaceLint itself: one note, and its classes. */
class FailureTest {
  private static final String FIRST = "class First { int a; void go() { a++; } }";
  private static final String SECOND = "class Second { int b; void go() { b++; } }";

  private final DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
  private final StringWriter output = new StringWriter();

  @Test
  void isToldOnceAndTheCompileGoesOn() {
    boolean compiled = compile(new IllegalStateException("a case nobody thought of"));
    assertThat(compiled).isTrue();
    assertThat(diagnostics.getDiagnostics()).isEmpty();
    assertThat(output.toString().lines())
        .singleElement()
        .asString()
        .startsWith(
            "Note: RaceLint could not analyse this compilation"
                + " (java.lang.IllegalStateException: a case nobody thought of at"
                + " io.github.racelint.check.FailureTest.")
        .endsWith(
            "please report it, with this line, at https://github.com/racelint/racelint/issues");
  }

  @Test
  void ofAStackThatIsTooDeepAsWell() {
    assertThat(compile(new StackOverflowError())).isTrue();
    assertThat(output.toString().lines()).hasSize(1);
  }

  private boolean compile(Throwable failure) {
    ScannerSupplier checks =
        ScannerSupplier.fromBugCheckerClasses(List.of(LostUpdate.class, InconsistentGuard.class));
    JavacTask task =
        (JavacTask)
            new BaseErrorProneJavaCompiler(checks)
                .getTask(
                    output,
                    null,
                    diagnostics,
                    List.of("-proc:none", "-XDcompilePolicy=simple", "--should-stop=ifError=FLOW"),
                    null,
                    Stream.of(FIRST, SECOND).map(Source::new).toList());
    ((BasicJavacTask) task)
        .getContext()
        .put(
            Analysis.KEY,
            (context, units, models) -> {
              throw sneaky(failure);
            });
    return diagnosticsAreFine(task);
  }

  private static boolean diagnosticsAreFine(JavacTask task) {
    try {
      return task.analyze().iterator().hasNext();
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static RuntimeException sneaky(Throwable failure) {
    if (failure instanceof Error error) {
      throw error;
    }
    return (RuntimeException) failure;
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String text) {
      super(URI.create("string:///" + text.split(" ")[1] + ".java"), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
