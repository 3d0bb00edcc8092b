package io.github.racelint.cli;

import com.sun.source.util.JavacTask;
import com.sun.tools.javac.api.JavacTool;
import io.github.racelint.check.EditSeveralFiles;
import io.github.racelint.check.Outcome;
import io.github.racelint.cli.javac.ChangedFile;
import io.github.racelint.cli.javac.CheckedTask;
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
      CheckedTask checked = checked(files);
      JavacTask task = checked.task();
      Offers offers = Offers.of(checked.context());
      if (request.editsSeveral()) {
        EditSeveralFiles.allow(checked.context());
      }
      task.parse();
      diagnostics.failOnSyntaxErrors();
      Set<String> classes = new HashSet<>();
      for (Element element : task.analyze()) {
        if (element instanceof TypeElement type) {
          addNames(type, classes, task.getElements());
        }
      }
      return new LintResult(
          request.files().size(),
          diagnostics.findings(Outcome.of(checked.context()).findings()),
          offers.all(),
          classes,
          diagnostics.errors(),
          CheckerNotes.in(output.toString()),
          checked.checks().first());
    } catch (RuntimeException e) {
      throw translated(e);
    }
  }

  private CheckedTask checked(StandardJavaFileManager files) {
    try {
      return CheckedTask.of(
          new CheckedTask.Surroundings(files, diagnostics, output, progress::step),
          request.options(),
          units(files));
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

  private static void addNames(TypeElement type, Set<String> names, Elements elements) {
    names.add(elements.getBinaryName(type).toString());
    for (TypeElement member : ElementFilter.typesIn(type.getEnclosedElements())) {
      addNames(member, names, elements);
    }
  }

  private static RuntimeException translated(RuntimeException e) {
    Throwable refusal = CheckedTask.refusal(e);
    return refusal == null ? e : new UserError("Error Prone: " + refusal.getMessage());
  }
}
