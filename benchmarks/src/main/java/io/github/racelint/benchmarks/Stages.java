package io.github.racelint.benchmarks;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.api.BasicJavacTask;
import com.sun.tools.javac.tree.JCTree.JCCompilationUnit;
import com.sun.tools.javac.util.Context;
import io.github.racelint.explain.Wording;
import io.github.racelint.extract.Extractor;
import io.github.racelint.facts.Program;
import io.github.racelint.models.ModelLoader;
import io.github.racelint.models.Models;
import io.github.racelint.solve.Race;
import io.github.racelint.solve.Solver;
import java.io.IOException;
import java.io.StringWriter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.tools.JavaFileManager;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * A library that javac has attributed, and what the analysis does with it, each stage by itself.
 */
final class Stages implements AutoCloseable {
  private final JavaFileManager manager;
  private final Context context;
  private final Set<JCCompilationUnit> units = new LinkedHashSet<>();
  private final Models models = ModelLoader.builtIn();

  Stages(Sources library) throws IOException {
    StandardJavaFileManager files =
        ToolProvider.getSystemJavaCompiler().getStandardFileManager(null, Locale.ENGLISH, null);
    manager = files;
    files.setLocationFromPaths(StandardLocation.ANNOTATION_PROCESSOR_PATH, List.of());
    BasicJavacTask task =
        (BasicJavacTask)
            ToolProvider.getSystemJavaCompiler()
                .getTask(
                    new StringWriter(),
                    files,
                    diagnostic -> {},
                    List.of(
                        "-proc:none",
                        "-XDcompilePolicy=simple",
                        "--should-stop=ifError=FLOW",
                        "-cp",
                        library.classPath()),
                    null,
                    files.getJavaFileObjectsFromPaths(library.files()));
    for (CompilationUnitTree unit : task.parse()) {
      if (!unit.getTypeDecls().isEmpty()) {
        units.add((JCCompilationUnit) unit);
      }
    }
    task.analyze();
    context = task.getContext();
  }

  /** The floor: each tree is looked at once. Returns how many there are. */
  long walk() {
    long[] trees = {0};
    TreeScanner<Void, Void> scanner =
        new TreeScanner<>() {
          @Override
          public Void scan(Tree tree, Void unused) {
            trees[0]++;
            return super.scan(tree, null);
          }
        };
    units.forEach(unit -> scanner.scan(unit, null));
    return trees[0];
  }

  Program extract() {
    return Extractor.extract(context, units, models);
  }

  List<Race> solve(Program program) {
    return Solver.solve(program, models);
  }

  /** The messages of all races; returns how long they are. */
  long describe(List<Race> races) {
    return races.stream().mapToLong(race -> Wording.message(race, null).length()).sum();
  }

  @Override
  public void close() throws IOException {
    manager.close();
  }
}
