package io.github.racelint.fix;

import com.google.errorprone.VisitorState;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import io.github.racelint.facts.Location;
import io.github.racelint.solve.Race;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/** The fixes for the races of one file. */
public final class FileFixes {
  private static final List<Function<RaceSite, Fix>> KINDS =
      List.of(
          HeldLockFix::of,
          HeldLockFix::writeLock,
          CallFix::of,
          PairFix::of,
          LocalFix::of,
          CollectFix::of,
          OwnObjectFix::of,
          ContainerFix::of,
          AtomicFix::atomic,
          AtomicFix::adder,
          NewLockFix::of,
          DoubleCheckedFix::of,
          VolatileFix::of);

  private final SourceFile file;
  private final List<Race> races;
  private final Predicate<VarSymbol> usedElsewhere;
  private final Ranking ranking;
  private final Map<Map.Entry<VarSymbol, Variable.Part>, Variable> variables = new HashMap<>();

  /**
   * @param state at the file
   * @param races all races of the file
   * @param usedElsewhere whether code of another file names a field
   * @param preference the user's, see {@code -XepOpt:RaceLint:PreferFix}; null for none
   */
  public FileFixes(
      VisitorState state, List<Race> races, Predicate<VarSymbol> usedElsewhere, String preference) {
    this.file = SourceFile.of(state);
    this.races = races;
    this.usedElsewhere = usedElsewhere;
    this.ranking = new Ranking(preference);
  }

  /**
   * The fixes for one race, best first; none where no edit is certain to be right.
   *
   * @param at the reported expression
   */
  public List<Fix> of(Race race, TreePath at) {
    if (!file.text().isUsable()) {
      return List.of();
    }
    VarSymbol symbol = RaceSite.variableAt(race, at);
    if (symbol != null && !isWritten(symbol)) {
      return List.of();
    }
    Variable variable = symbol == null ? null : variable(race, symbol);
    List<Race> peers = races.stream().filter(r -> sameVariable(r, race)).toList();
    RaceSite site = new RaceSite(file, race, at, variable, peers);
    List<Fix> fixes = new ArrayList<>();
    for (Function<RaceSite, Fix> kind : KINDS) {
      Fix fix = kind.apply(site);
      if (fix != null && !(fix.kind() == Fix.Kind.NEW_LOCK && hasLock(fixes))) {
        fixes.add(fix);
      }
    }
    if (fixes.stream().anyMatch(fix -> fix.kind() == Fix.Kind.THREAD_LOCAL)) {
      // What each task begins anew must not be one for all, however safely it is counted.
      fixes.removeIf(f -> f.kind() == Fix.Kind.ATOMIC || f.kind() == Fix.Kind.ADDER);
    }
    return ranking.order(fixes, site);
  }

  /**
   * Whether all code that names the variable stands in the text. Lombok and its like add accessors
   * to the trees that do not, and that no edit can change.
   */
  private boolean isWritten(VarSymbol symbol) {
    return file.index().uses(symbol).stream().allMatch(use -> file.text().isWritten(use.getLeaf()));
  }

  /** Where there is a lock, a second one for the same variable would only confuse. */
  private static boolean hasLock(List<Fix> fixes) {
    return fixes.stream()
        .anyMatch(f -> f.kind() == Fix.Kind.HELD_LOCK || f.kind() == Fix.Kind.WRITE_LOCK);
  }

  /** Whether all code that can name the variable is in the file: a private field, a local. */
  public static boolean isRestricted(Race race, TreePath at) {
    VarSymbol symbol = RaceSite.variableAt(race, at);
    return symbol != null
        && (!(symbol.owner instanceof ClassSymbol) || (symbol.flags() & Flags.PRIVATE) != 0);
  }

  private Variable variable(Race race, VarSymbol symbol) {
    Variable.Part part = RaceSite.part(race.culprit().location());
    return variables.computeIfAbsent(
        Map.entry(symbol, part),
        k -> Variable.of(symbol, part, file.index(), isOpen(symbol), file.types()));
  }

  private boolean isOpen(VarSymbol symbol) {
    if (!(symbol.owner instanceof ClassSymbol owner) || (symbol.flags() & Flags.PRIVATE) != 0) {
      return false;
    }
    boolean exposed = (symbol.flags() & (Flags.PUBLIC | Flags.PROTECTED)) != 0;
    return exposed && isPublic(owner) || usedElsewhere.test(symbol);
  }

  private static boolean isPublic(ClassSymbol type) {
    for (ClassSymbol c = type; ; c = (ClassSymbol) c.owner) {
      if ((c.flags() & (Flags.PUBLIC | Flags.PROTECTED)) == 0) {
        return false;
      }
      if (!(c.owner instanceof ClassSymbol)) {
        return true;
      }
    }
  }

  private static boolean sameVariable(Race a, Race b) {
    if (a == b) {
      return true;
    }
    Location x = a.culprit().location();
    Location y = b.culprit().location();
    if (x instanceof Location.OfField f && y instanceof Location.OfField g) {
      return f.field().equals(g.field());
    }
    return x.getClass() == y.getClass() && x.base() != null && x.base().equals(y.base());
  }
}
