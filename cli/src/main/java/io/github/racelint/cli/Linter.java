package io.github.racelint.cli;

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
import io.github.racelint.fix.Offers;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;

/** Runs javac in this process, with RaceLint's checks and no others. */
final class Linter {

  private static final Charset CHARSET_OF_THE_OPTIONS = null;
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

  private final LintRequest request;
  private final Progress progress;
  private final DiagnosticSorter diagnostics;
  private final StringWriter output = new StringWriter();

  private Linter(LintRequest request, Progress progress) {
    this.request = request;
    this.progress = progress;
    this.diagnostics = new DiagnosticSorter(request.files());
  }

  /**
   * Analyses all files of the request as one program.
   *
   * @throws UserError if javac does not accept the options, or a file is not Java
   */
  static LintResult lint(LintRequest request, Progress progress) {
    try (progress) {
      return new Linter(request, progress).run();
    } catch (IOException e) {
      throw new UserError("cannot read: " + e.getMessage());
    }
  }

  private LintResult run() throws IOException {
    JavacTool javac = JavacTool.create();
    try (StandardJavaFileManager files =
        javac.getStandardFileManager(diagnostics, Locale.ENGLISH, CHARSET_OF_THE_OPTIONS)) {
      // Without these javac would look for classes and sources in the working directory.
      files.setLocationFromPaths(StandardLocation.CLASS_PATH, request.classPath());
      files.setLocationFromPaths(StandardLocation.SOURCE_PATH, request.sourcePath());
      // Without this Error Prone would load checks from the user's class path.
      files.setLocationFromPaths(StandardLocation.ANNOTATION_PROCESSOR_PATH, List.of());
      ErrorProneOptions errorProne = ErrorProneOptions.processArgs(options());
      JavacTask task = task(javac, files, errorProne.getRemainingArgs());
      CrashBarrier checks = addChecks(task, errorProne);
      Offers offers = Offers.of(((BasicJavacTask) task).getContext());
      task.parse();
      diagnostics.failOnSyntaxErrors();
      Set<String> classes = new HashSet<>();
      for (Element element : task.analyze()) {
        if (element instanceof TypeElement type) {
          addNames(type, classes, task.getElements());
        }
      }
      Context context = ((BasicJavacTask) task).getContext();
      return new LintResult(
          request.files().size(),
          diagnostics.findings(Outcome.of(context).findings()),
          offers.all(),
          classes,
          diagnostics.errors(),
          CheckerNotes.in(output.toString()),
          checks.first());
    } catch (RuntimeException e) {
      throw translated(e);
    }
  }

  private CrashBarrier addChecks(JavacTask task, ErrorProneOptions errorProne) {
    Context context = ((BasicJavacTask) task).getContext();
    BaseErrorProneJavaCompiler.setupMessageBundle(context);
    // Checks see a context above this one: what they make there nobody below would see.
    Outcome.of(context);
    CrashBarrier checks =
        new CrashBarrier(
            ErrorProneAnalyzer.createByScanningForPlugins(
                ScannerSupplier.fromBugCheckerClasses(ImmutableSet.of()), errorProne, context));
    // The order matters: see KeepGoing.
    task.addTaskListener(new KeepGoing(context, progress, request.files().size()));
    task.addTaskListener(checks);
    return checks;
  }

  private JavacTask task(JavacTool javac, StandardJavaFileManager files, List<String> options) {
    try {
      return javac.getTask(output, files, diagnostics, options, List.of(), units(files));
    } catch (IllegalArgumentException e) {
      throw new UserError("javac: " + String.valueOf(e.getMessage()).replaceFirst("^error: ", ""));
    }
  }

  private List<JavaFileObject> units(StandardJavaFileManager files) {
    List<JavaFileObject> units = new ArrayList<>();
    for (JavaFileObject file : files.getJavaFileObjectsFromPaths(request.files())) {
      String text = request.texts().get(Path.of(file.getName()));
      units.add(text == null ? file : new ChangedFile(file, text));
    }
    return units;
  }

  private List<String> options() {
    List<String> options = new ArrayList<>(FIXED_OPTIONS);
    for (String check : Checks.names()) {
      options.add("-Xep:" + check + ":WARN");
    }
    options.addAll(request.options());
    return options;
  }

  private static void addNames(TypeElement type, Set<String> names, Elements elements) {
    names.add(elements.getBinaryName(type).toString());
    for (TypeElement member : ElementFilter.typesIn(type.getEnclosedElements())) {
      addNames(member, names, elements);
    }
  }

  /** Whether Error Prone did not accept an option; it says so late, and javac wraps it. */
  static boolean isRefusedOption(Throwable e) {
    return refusal(e) != null;
  }

  private static RuntimeException translated(RuntimeException e) {
    Throwable refusal = refusal(e);
    return refusal == null ? e : new UserError("Error Prone: " + refusal.getMessage());
  }

  private static Throwable refusal(Throwable e) {
    Throwable cause = e;
    while (cause != null && !(cause instanceof InvalidCommandLineOptionException)) {
      cause = cause.getCause();
    }
    return cause;
  }
}
