package io.github.racelint.libraries;

import com.google.common.collect.ImmutableSet;
import com.google.errorprone.BaseErrorProneJavaCompiler;
import com.google.errorprone.scanner.ScannerSupplier;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** Lints a library as its own build would. */
final class LibraryCompiler {
  private static final List<String> OPTIONS =
      List.of(
          "-proc:none",
          "-XDcompilePolicy=simple",
          "--should-stop=ifError=FLOW",
          "-Xmaxwarns",
          "100000");

  private LibraryCompiler() {}

  /** The findings, each as {@code path:line [Check]}. */
  static SortedSet<String> findings(LibraryFetcher.Fetched library, List<String> checks)
      throws IOException {
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    StringWriter output = new StringWriter();
    List<String> options = new java.util.ArrayList<>(OPTIONS);
    options.addAll(List.of("-cp", library.classPath()));
    checks.forEach(check -> options.add("-Xep:" + check + ":WARN"));
    try (StandardJavaFileManager files =
        ToolProvider.getSystemJavaCompiler()
            .getStandardFileManager(null, Locale.ENGLISH, StandardCharsets.UTF_8)) {
      files.setLocationFromPaths(StandardLocation.ANNOTATION_PROCESSOR_PATH, List.of());
      JavacTask task =
          (JavacTask)
              new BaseErrorProneJavaCompiler(
                      ScannerSupplier.fromBugCheckerClasses(ImmutableSet.of()))
                  .getTask(
                      output,
                      files,
                      diagnostics,
                      options,
                      null,
                      files.getJavaFileObjectsFromPaths(library.files()));
      task.analyze();
    }
    if (output.toString().contains("could not analyse")) {
      throw new AssertionError(output);
    }
    SortedSet<String> found = new TreeSet<>();
    for (Diagnostic<? extends JavaFileObject> diagnostic : diagnostics.getDiagnostics()) {
      if (diagnostic.getKind() == Diagnostic.Kind.ERROR) {
        throw new AssertionError("does not compile: " + diagnostic);
      }
      String message = diagnostic.getMessage(Locale.ENGLISH);
      if (diagnostic.getCode().endsWith(".error.prone") && message.startsWith("[")) {
        Path file = library.root().relativize(Path.of(diagnostic.getSource().getName()));
        String check = message.substring(0, message.indexOf(']') + 1);
        found.add(
            file.toString().replace('\\', '/') + ":" + diagnostic.getLineNumber() + " " + check);
      }
    }
    return found;
  }
}
