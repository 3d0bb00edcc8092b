package io.github.racelint.check;

import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.tree.JCTree.JCCompilationUnit;
import com.sun.tools.javac.util.Context;
import io.github.racelint.extract.Extractor;
import io.github.racelint.extract.Known;
import io.github.racelint.facts.Program;
import io.github.racelint.models.LoadedModels;
import io.github.racelint.models.Models;
import io.github.racelint.solve.Solver;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * One compilation of a series: the first is of a whole program, later ones are of a file of it
 * whose text has changed. What a compilation has learnt of a program is kept as names and facts, so
 * that nothing of javac outlives its compilation.
 *
 * <p>After an edit the races are those of the variables that the file touches, with the other
 * files' facts as they were: what a call into the file does to its callers elsewhere, and which
 * methods of other files override a method that is new, turns out at the next whole compilation.
 */
public final class Incremental implements Analysis {
  private static final Context.Key<Incremental> KEY = new Context.Key<>();

  private final Learnt before;
  private final String file;
  private Learnt after;

  /**
   * What is known of a program. Immutable; of use to later compilations only.
   *
   * @param program the facts
   * @param known what calls between files do
   * @param namedElsewhere the fields that other files name than the one which declares them, each
   *     with one of these files
   * @param models what the libraries do
   */
  public record Learnt(
      Program program, Known known, Map<String, String> namedElsewhere, LoadedModels models) {

    /** The same without a file that is gone. */
    public Learnt without(String file) {
      return new Learnt(
          program.without(file), known.without(program.classesOf(file)), namedElsewhere, models);
    }
  }

  private Incremental(Learnt before, String file) {
    this.before = before;
    this.file = file;
  }

  /** Makes a compilation, before it starts, one of a whole program. */
  public static Incremental whole(Context context) {
    return new Incremental(null, null).in(context);
  }

  /**
   * Makes a compilation, before it starts, one of a single file.
   *
   * @param file its path as the compiler is given it, the same as in the whole compilation
   * @param before what is known of the program
   */
  public static Incremental of(Context context, String file, Learnt before) {
    return new Incremental(before, file).in(context);
  }

  private Incremental in(Context context) {
    context.put(KEY, this);
    context.put(Analysis.KEY, this);
    return this;
  }

  /** What is known now; null if nothing could be analysed. */
  public Learnt learnt() {
    return after;
  }

  @Override
  public Result run(Context context, Set<JCCompilationUnit> units, Models models) {
    return before == null ? runWhole(context, units, models) : runFile(context, units, models);
  }

  private Result runWhole(Context context, Set<JCCompilationUnit> units, Models models) {
    Extractor.Extract found = Extractor.extract(context, units, models, Known.NOTHING);
    Map<String, String> elsewhere = new HashMap<>();
    FieldUses.elsewhere(units)
        .forEach(
            (field, users) ->
                elsewhere.put(FieldUses.name(field), FieldUses.shortName(users.iterator().next())));
    after =
        new Learnt(found.program(), found.known(), elsewhere, new LoadedModels(models, List.of()));
    return new Result(Solver.solve(found.program(), models), found.program().unknowns());
  }

  private Result runFile(Context context, Set<JCCompilationUnit> units, Models models) {
    Known others = before.known().without(before.program().classesOf(file));
    Extractor.Extract found = Extractor.extract(context, units, models, others);
    Program program = before.program().without(file).and(found.program());
    after =
        new Learnt(program, others.and(found.known()), before.namedElsewhere(), before.models());
    return new Result(Solver.solve(program, models, file::equals), program.unknowns());
  }

  /** The models of a compilation: those of the program, if it is not the first of its series. */
  static LoadedModels models(Context context, Supplier<LoadedModels> loaded) {
    Incremental asked = context.get(KEY);
    return asked == null || asked.before == null ? loaded.get() : asked.before.models();
  }

  /** A file that names a field and is not part of this compilation; null if there is none. */
  static String fileThatNames(Context context, VarSymbol field) {
    Incremental asked = context.get(KEY);
    return asked == null || asked.before == null
        ? null
        : asked.before.namedElsewhere().get(FieldUses.name(field));
  }
}
