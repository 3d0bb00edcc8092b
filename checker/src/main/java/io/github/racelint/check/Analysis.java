package io.github.racelint.check;

import com.sun.tools.javac.tree.JCTree.JCCompilationUnit;
import com.sun.tools.javac.util.Context;
import io.github.racelint.extract.Extractor;
import io.github.racelint.facts.Program;
import io.github.racelint.models.Models;
import io.github.racelint.solve.Race;
import io.github.racelint.solve.Solver;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** From the trees of a compilation to its races. A test may put another one into the context. */
@FunctionalInterface
interface Analysis {
  Context.Key<Analysis> KEY = new Context.Key<>();

  /**
   * What an analysis found.
   *
   * @param races in the order of their places
   * @param unknowns what was not understood: how often, by reason
   * @param times how long each stage took, for users who ask
   */
  record Result(List<Race> races, Map<String, Integer> unknowns, String times) {
    Result(List<Race> races, Map<String, Integer> unknowns) {
      this(races, unknowns, "");
    }
  }

  /** Finds the races in files that are attributed. */
  Result run(Context context, Set<JCCompilationUnit> units, Models models);

  /** The one that a context asks for; by default the whole engine. */
  static Analysis of(Context context) {
    Analysis asked = context.get(KEY);
    return asked == null ? Analysis::whole : asked;
  }

  private static Result whole(Context context, Set<JCCompilationUnit> units, Models models) {
    long start = System.nanoTime();
    Program program = Extractor.extract(context, units, models);
    long extracted = System.nanoTime();
    List<Race> races = Solver.solve(program, models);
    long solved = System.nanoTime();
    String times =
        program.bodies().size()
            + " bodies of "
            + units.size()
            + " files: extract "
            + (extracted - start) / 1_000_000
            + " ms, solve "
            + (solved - extracted) / 1_000_000
            + " ms";
    return new Result(races, program.unknowns(), times);
  }
}
