package io.github.racelint.cli.javac;

import com.google.common.collect.ImmutableSet;
import com.google.errorprone.BaseErrorProneJavaCompiler;
import com.google.errorprone.ErrorProneAnalyzer;
import com.google.errorprone.ErrorProneOptions;
import com.google.errorprone.InvalidCommandLineOptionException;
import com.google.errorprone.scanner.ScannerSupplier;
import com.sun.source.util.JavacTask;
import com.sun.tools.javac.api.BasicJavacTask;
import com.sun.tools.javac.api.JavacTool;
import com.sun.tools.javac.util.Context;
import io.github.racelint.check.Outcome;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import javax.tools.DiagnosticListener;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import org.jspecify.annotations.Nullable;

/**
 * A task of javac that runs RaceLint's checks on what it attributes, and goes on where javac alone
 * would stop.
 *
 * @param task what is to be run
 * @param checks tells of a check that failed
 */
public record CheckedTask(JavacTask task, CrashBarrier checks) {

  private static final String NO_LIMIT = String.valueOf(Integer.MAX_VALUE);

  /** What every run needs of javac: no code, no annotation processing, no end at an error. */
  private static final List<String> FIXED_OPTIONS =
      List.of(
          "-proc:none",
          "-XDcompilePolicy=simple",
          "--should-stop=ifError=FLOW",
          "-Xmaxerrs",
          NO_LIMIT,
          "-Xmaxwarns",
          NO_LIMIT);

  /**
   * Where a task reads and what it tells.
   *
   * @param files finds classes
   * @param diagnostics hears what javac says
   * @param output gets what is no diagnostic
   * @param steps hears how far it has come
   */
  public record Surroundings(
      JavaFileManager files,
      DiagnosticListener<JavaFileObject> diagnostics,
      Writer output,
      Steps steps) {}

  /**
   * Makes a task.
   *
   * @param options further options of javac and Error Prone
   * @throws IllegalArgumentException if javac does not accept the options
   */
  public static CheckedTask of(
      Surroundings around, List<String> options, List<JavaFileObject> units) {
    ErrorProneOptions errorProne = ErrorProneOptions.processArgs(all(options));
    JavacTask task =
        JavacTool.create()
            .getTask(
                around.output(),
                around.files(),
                around.diagnostics(),
                errorProne.getRemainingArgs(),
                List.of(),
                units);
    Context context = ((BasicJavacTask) task).getContext();
    BaseErrorProneJavaCompiler.setupMessageBundle(context);
    // Checks see a context above this one: what they make there nobody below would see.
    Outcome.of(context);
    CrashBarrier checks =
        new CrashBarrier(
            ErrorProneAnalyzer.createByScanningForPlugins(
                ScannerSupplier.fromBugCheckerClasses(ImmutableSet.of()), errorProne, context));
    // The order matters: see KeepGoing.
    task.addTaskListener(new KeepGoing(context, around.steps(), units.size()));
    task.addTaskListener(checks);
    return new CheckedTask(task, checks);
  }

  /** Of the compilation. */
  public Context context() {
    return ((BasicJavacTask) task).getContext();
  }

  private static List<String> all(List<String> more) {
    List<String> options = new ArrayList<>(FIXED_OPTIONS);
    for (String check : Checks.names()) {
      options.add("-Xep:" + check + ":WARN");
    }
    options.addAll(more);
    return options;
  }

  /** How Error Prone refused an option; it says so late, and javac wraps it. Null if it did not. */
  public static @Nullable Throwable refusal(Throwable e) {
    Throwable cause = e;
    while (cause != null && !(cause instanceof InvalidCommandLineOptionException)) {
      cause = cause.getCause();
    }
    return cause;
  }
}
