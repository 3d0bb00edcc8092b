package io.github.racelint.check;

import com.google.errorprone.VisitorState;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.tree.JCTree.JCCompilationUnit;
import com.sun.tools.javac.util.Context;
import io.github.racelint.explain.Wording;
import io.github.racelint.fix.Edit;
import io.github.racelint.fix.FileFixes;
import io.github.racelint.fix.Fix;
import io.github.racelint.fix.Offer;
import io.github.racelint.fix.Offers;
import io.github.racelint.fix.WholeProgram;
import io.github.racelint.solve.Race;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the fixes of reported races, one file after the other. */
final class Repairs {
  private static final Context.Key<Repairs> KEY = new Context.Key<>();
  private static final String PREFER = "RaceLint:PreferFix";

  private static final Pattern PATCHING = Pattern.compile("inPlace=true|baseDirectory=[^,}\\]]");

  private final Notes notes;
  private CompilationUnitTree unit;
  private FileFixes fixes;
  private final List<Edit> applied = new ArrayList<>();

  /** Fields that are named outside of the file which declares them; null before it is asked for. */
  private Map<VarSymbol, Set<JCCompilationUnit>> shared;

  private Repairs(Context context) {
    this.notes = new Notes(context);
  }

  static Repairs of(Context context) {
    Repairs known = context.get(KEY);
    if (known == null) {
      known = new Repairs(context);
      context.put(KEY, known);
    }
    return known;
  }

  /**
   * The fixes of one race, best first.
   *
   * @param at the reported expression
   * @param compilation knows the other files
   */
  List<Fix> of(Race race, TreePath at, VisitorState state, Compilation compilation) {
    CompilationUnitTree here = at.getCompilationUnit();
    List<Fix> found;
    try {
      if (here != unit) {
        unit = here;
        applied.clear();
        fixes =
            new FileFixes(
                state.withPath(new TreePath(here)),
                compilation.racesIn(here, state),
                symbol -> namedElsewhere(symbol, state.context, compilation.program()),
                state.errorProneOptions().getFlags().get(PREFER).orElse(null),
                program(state, compilation));
      }
      // What callers do with an object that they got is not mended where they get it.
      found = race.culprit().access().isHandedOut() ? List.of() : fixes.of(race, at);
    } catch (RuntimeException | StackOverflowError failure) {
      // The finding stands without its fix; the analysis itself is not in question.
      if (compilation.debug()) {
        notes.note("RaceLint: no fix at " + race.place().shortName() + ", because of " + failure);
      }
      found = List.of();
    }
    Offers.of(state.context)
        .add(
            new Offer(
                race.place().file(),
                race,
                race.kind() + " " + Wording.name(race.culprit().location()),
                FileFixes.isRestricted(race, at),
                found));
    return isPatching(state) ? combinable(found) : found;
  }

  /** Whether Error Prone was asked to write the fixes; it does not let others ask for that. */
  private static boolean isPatching(VisitorState state) {
    Object options = state.errorProneOptions().patchingOptions();
    return PATCHING.matcher(options.toString()).find();
  }

  /** When all fixes are applied at once: only one that leaves what the others do whole. */
  private List<Fix> combinable(List<Fix> found) {
    if (found.isEmpty()) {
      return found;
    }
    Fix first = found.get(0);
    boolean clashes =
        first.edits().stream()
            .anyMatch(e -> applied.stream().anyMatch(a -> a.overlaps(e) && !a.equals(e)));
    if (clashes) {
      return List.of();
    }
    applied.addAll(first.edits());
    return List.of(first);
  }

  /**
   * What to add to the message on a race.
   *
   * @param found the fixes that were just offered for it
   * @return null for nothing
   */
  String note(Race race, TreePath at, List<Fix> found) {
    boolean here = fixes != null && at.getCompilationUnit() == unit;
    return here ? fixes.note(race, at, found) : null;
  }

  /** All files, where whoever runs the compiler can edit them. */
  private WholeProgram program(VisitorState state, Compilation compilation) {
    if (!EditSeveralFiles.isAllowed(state.context) || compilation.program().isEmpty()) {
      return null;
    }
    return new WholeProgram() {
      @Override
      public Collection<JCCompilationUnit> filesOf(VarSymbol field) {
        Set<JCCompilationUnit> users = users(compilation.program()).get(field);
        List<JCCompilationUnit> declaring =
            compilation.program().stream()
                .filter(file -> file.sourcefile == field.outermostClass().sourcefile)
                .toList();
        if (users == null || declaring.size() != 1) {
          return List.of();
        }
        List<JCCompilationUnit> all = new ArrayList<>(declaring);
        all.addAll(users);
        return all;
      }

      @Override
      public List<Race> racesIn(CompilationUnitTree file) {
        return compilation.racesIn(file, state);
      }
    };
  }

  private String namedElsewhere(VarSymbol symbol, Context context, Set<JCCompilationUnit> program) {
    String known = Incremental.fileThatNames(context, symbol);
    if (known != null) {
      return known;
    }
    if (program.isEmpty()) {
      return "other files";
    }
    Set<JCCompilationUnit> users = users(program).get(symbol);
    return users == null ? null : FieldUses.shortName(users.iterator().next());
  }

  private Map<VarSymbol, Set<JCCompilationUnit>> users(Set<JCCompilationUnit> program) {
    if (shared == null) {
      shared = FieldUses.elsewhere(program);
    }
    return shared;
  }
}
