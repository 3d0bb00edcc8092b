package io.github.racelint.check;

import static com.google.errorprone.util.ASTHelpers.hasAnnotation;

import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.bugpatterns.BugChecker.CompilationUnitTreeMatcher;
import com.google.errorprone.matchers.Description;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.tools.javac.tree.JCTree;
import io.github.racelint.explain.Wording;
import io.github.racelint.fix.Fix;
import io.github.racelint.report.FindingMaker;
import io.github.racelint.solve.Race;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What all checks share: they describe the races of their kind in the file at hand. */
abstract class RaceCheck extends BugChecker implements CompilationUnitTreeMatcher {
  /** On members that stand in no source, or only since somebody had Lombok write them out. */
  private static final String MADE_BY_LOMBOK = "lombok.Generated";

  private final transient Race.Kind kind;

  private final transient boolean onByDefault;

  /** A check that is on in every build that has RaceLint. */
  RaceCheck(Race.Kind kind) {
    this(kind, true);
  }

  /**
   * A check.
   *
   * @param onByDefault false for one whose findings on real libraries were true too seldom to be
   *     shown to somebody who did not ask for it, but for those of which the class itself shows by
   *     a lock what is missing; its page has the figure
   */
  RaceCheck(Race.Kind kind, boolean onByDefault) {
    this.kind = kind;
    this.onByDefault = onByDefault;
  }

  @Override
  public Description matchCompilationUnit(CompilationUnitTree unit, VisitorState state) {
    boolean all = onByDefault || isAskedFor(state);
    Map<Integer, Race> wanted = new LinkedHashMap<>();
    List<Race> races = Compilation.of(state).racesIn(unit, state);
    races.stream()
        .filter(race -> race.kind() == kind && (all || race.missesOwnGuard()))
        .forEach(race -> wanted.putIfAbsent(race.place().offset(), race));
    if (!wanted.isEmpty()) {
      Map<Integer, TreePath> trees = trees(unit, wanted);
      wanted.forEach((offset, race) -> report(race, trees.get(offset), state));
    }
    return Description.NO_MATCH;
  }

  /** Error Prone itself has every check of a plugin on. */
  private boolean isAskedFor(VisitorState state) {
    return state.errorProneOptions().getSeverityMap().containsKey(canonicalName())
        || state.errorProneOptions().isEnableAllChecksAsWarnings();
  }

  private void report(Race race, TreePath path, VisitorState state) {
    if (path == null || isSuppressed(path, state)) {
      return;
    }
    Compilation compilation = Compilation.of(state);
    String fingerprint = compilation.fingerprint(race);
    if (compilation.isKnown(fingerprint)) {
      return;
    }
    VisitorState at = state.withPath(path);
    List<Fix> fixes = Repairs.of(state.context).of(race, path, state, compilation);
    String advice = fixes.isEmpty() ? null : fixes.get(0).advice();
    String note = Repairs.of(state.context).note(race, path, fixes);
    String message = Wording.message(race, advice) + (note == null ? "" : "\n    " + note);
    Description.Builder description = buildDescription(path.getLeaf()).setMessage(message);
    fixes.stream().filter(Fix::isOfOneFile).forEach(fix -> description.addFix(fix.forErrorProne()));
    String file = race.place().file();
    FindingMaker.Shown shown =
        new FindingMaker.Shown(severity(state), Regions.of(path, file, at), message, fingerprint);
    String source = String.valueOf(state.getSourceCode());
    Outcome.of(state.context)
        .add(FindingMaker.of(race, shown, FindingFixes.of(fixes, file, source)));
    at.reportMatch(description.build());
  }

  private String severity(VisitorState state) {
    return switch (state.severityMap().getOrDefault(canonicalName(), defaultSeverity())) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case SUGGESTION -> "note";
    };
  }

  private boolean isSuppressed(TreePath path, VisitorState state) {
    for (TreePath p = path; p != null; p = p.getParentPath()) {
      if (isSuppressed(p.getLeaf(), state) || hasAnnotation(p.getLeaf(), MADE_BY_LOMBOK, state)) {
        return true;
      }
    }
    return false;
  }

  /** The outermost expressions at the given offsets. */
  private static Map<Integer, TreePath> trees(CompilationUnitTree unit, Map<Integer, Race> wanted) {
    Map<Integer, TreePath> found = new LinkedHashMap<>();
    new TreePathScanner<Void, Void>() {
      @Override
      public Void scan(Tree tree, Void unused) {
        if (tree instanceof JCTree.JCExpression expression) {
          int offset = expression.getPreferredPosition();
          if (wanted.containsKey(offset) && !found.containsKey(offset)) {
            found.put(offset, new TreePath(getCurrentPath(), tree));
          }
        }
        return super.scan(tree, unused);
      }
    }.scan(new TreePath(unit), null);
    return found;
  }
}
