package io.github.racelint.cli.live;

import io.github.racelint.check.Outcome;
import io.github.racelint.cli.javac.CheckedTask;
import io.github.racelint.cli.javac.Steps;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;

/** One task of javac. */
final class Attempt {
  private static final String NOT_ANALYSED = "RaceLint could not analyse";

  private final StandardJavaFileManager manager;
  private final List<String> options;
  private final Set<Path> broken = new HashSet<>();
  private final StringWriter output = new StringWriter();
  private Steps steps = (step, done, total) -> {};
  private boolean parsing = true;

  Attempt(StandardJavaFileManager manager, List<String> options) {
    this.manager = manager;
    this.options = options;
  }

  /** Tells how far it is, from now on. */
  void tell(Steps to) {
    steps = to;
  }

  CheckedTask task(List<JavaFileObject> units) {
    return CheckedTask.of(
        new CheckedTask.Surroundings(
            manager, this::report, output, (s, d, t) -> steps.step(s, d, t)),
        options,
        units);
  }

  private void report(Diagnostic<? extends JavaFileObject> diagnostic) {
    boolean error = parsing && diagnostic.getKind() == Diagnostic.Kind.ERROR;
    // A wrong byte is in a comment mostly, and does not keep a file from being read.
    boolean encoding = diagnostic.getCode().equals("compiler.err.illegal.char.for.encoding");
    if (error && !encoding && diagnostic.getSource() != null) {
      broken.add(Path.of(diagnostic.getSource().getName()));
    }
  }

  /** Reads the files; returns those that are not Java. */
  Set<Path> parse(CheckedTask task) throws IOException {
    task.task().parse();
    parsing = false;
    return broken;
  }

  LiveProgram.Result finish(CheckedTask task, Set<Path> unreadable) throws IOException {
    task.task().analyze();
    Throwable crash = task.checks().first();
    return new LiveProgram.Result(
        Outcome.of(task.context()).findings(), unreadable, crash == null ? failure() : crash);
  }

  /** What the checks say where they gave up; null if they did not. */
  private Throwable failure() {
    return output
        .toString()
        .lines()
        .filter(line -> line.contains(NOT_ANALYSED))
        .findFirst()
        .map(IllegalStateException::new)
        .orElse(null);
  }
}
