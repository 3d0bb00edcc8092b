package io.github.racelint.check;

import com.google.errorprone.VisitorState;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symtab;
import com.sun.tools.javac.comp.AttrContext;
import com.sun.tools.javac.comp.CompileStates;
import com.sun.tools.javac.comp.CompileStates.CompileState;
import com.sun.tools.javac.comp.Enter;
import com.sun.tools.javac.comp.Env;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCCompilationUnit;
import com.sun.tools.javac.util.Context;
import io.github.racelint.models.LoadedModels;
import io.github.racelint.models.ModelLoader;
import io.github.racelint.report.Fingerprints;
import io.github.racelint.solve.Race;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The races of one compilation, found when the first file is checked. It lives in javac's context,
 * so that builds in one process do not see each other's.
 */
final class Compilation {
  private static final Context.Key<Compilation> KEY = new Context.Key<>();
  private static final String MODELS = "RaceLint:Models";
  private static final String DEBUG = "RaceLint:Debug";
  private static final String BASELINE = "RaceLint:Baseline";
  private static final String REPORT = "RaceLint:Report";

  private final Notes notes;
  private final LoadedModels models;
  private final boolean debug;
  private final Reporting reporting;
  private final Set<CompilationUnitTree> analysed = new LinkedHashSet<>();
  private final Map<String, List<Race>> byFile = new HashMap<>();
  private final Fingerprints names = new Fingerprints();
  private Set<JCCompilationUnit> program = Set.of();

  private Compilation(VisitorState state) {
    this.notes = new Notes(state.context);
    this.debug = state.errorProneOptions().getFlags().getBoolean(DEBUG).orElse(false);
    List<Path> files = new ArrayList<>();
    state.errorProneOptions().getFlags().getListOrEmpty(MODELS).forEach(f -> files.add(Path.of(f)));
    this.models =
        Incremental.models(
            state.context, () -> ModelLoader.load(files, JarModels.of(state.context)));
    this.reporting =
        new Reporting(
            state.context,
            notes,
            state.errorProneOptions().getFlags().get(BASELINE),
            state.errorProneOptions().getFlags().get(REPORT));
    models.problems().forEach(problem -> notes.warn(problem.toString()));
  }

  static Compilation of(VisitorState state) {
    Compilation known = state.context.get(KEY);
    if (known == null) {
      known = new Compilation(state);
      state.context.put(KEY, known);
    }
    return known;
  }

  /** The races whose reported place is in a file. */
  List<Race> racesIn(CompilationUnitTree unit, VisitorState state) {
    if (unit.getTypeDecls().isEmpty()) {
      return List.of(); // package-info.java
    }
    if (!analysed.contains(unit)) {
      Set<JCCompilationUnit> units = attributed(state.context);
      program = units;
      if (!units.contains(unit)) {
        units = Set.of((JCCompilationUnit) unit);
      }
      analyse(units, state.context);
    }
    return byFile.getOrDefault(unit.getSourceFile().getName(), List.of());
  }

  /** All files; empty where they come one after the other. */
  Set<JCCompilationUnit> program() {
    return program;
  }

  boolean debug() {
    return debug;
  }

  /** What a finding is called in baselines and reports. */
  String fingerprint(Race race) {
    return names.of(race);
  }

  /** Whether a finding is part of the baseline. */
  boolean isKnown(String fingerprint) {
    return reporting.isKnown(fingerprint);
  }

  /** The binary names of the classes in some files. */
  private static Set<String> names(Set<JCCompilationUnit> units) {
    Set<String> all = new HashSet<>();
    Deque<JCTree> open = new ArrayDeque<>();
    units.forEach(unit -> open.addAll(unit.getTypeDecls()));
    while (!open.isEmpty()) {
      if (open.poll() instanceof JCTree.JCClassDecl type && type.sym != null) {
        all.add(type.sym.flatName().toString());
        open.addAll(type.defs);
      }
    }
    return all;
  }

  private void analyse(Set<JCCompilationUnit> units, Context context) {
    analysed.addAll(units);
    units.forEach(unit -> byFile.remove(unit.getSourceFile().getName()));
    try {
      Analysis.Result result = Analysis.of(context).run(context, units, models.models());
      names.add(result.races());
      reporting.analysed(result.races(), names, names(units)::contains);
      for (Race race : result.races()) {
        byFile.computeIfAbsent(race.place().file(), f -> new ArrayList<>()).add(race);
      }
      if (debug) {
        notes.note("RaceLint: " + result.times());
        notes.note("RaceLint: not understood, by reason: " + result.unknowns());
      }
    } catch (RuntimeException | StackOverflowError failure) {
      notes.failed(failure, debug);
    }
  }

  /**
   * Every file whose classes are attributed. With {@code -XDcompilePolicy=simple}, which Error
   * Prone asks for, these are all; with {@code byfile} later files are not attributed yet, and then
   * this file is looked at alone.
   */
  private static Set<JCCompilationUnit> attributed(Context context) {
    Enter enter = Enter.instance(context);
    CompileStates states = CompileStates.instance(context);
    Set<JCCompilationUnit> units = new LinkedHashSet<>();
    for (ClassSymbol symbol : Symtab.instance(context).getAllClasses()) {
      Env<AttrContext> env = enter.getEnv(symbol);
      if (env == null || env.toplevel == null) {
        continue;
      }
      if (states.isDone(env, CompileState.ATTR)) {
        units.add(env.toplevel);
      } else if (env.tree == env.enclClass
          && symbol.owner.kind == com.sun.tools.javac.code.Kinds.Kind.PCK) {
        return Set.of();
      }
    }
    return units;
  }
}
