package io.github.racelint.fix;

import com.google.errorprone.VisitorState;
import com.sun.source.tree.CompilationUnitTree;
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
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

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
          DoubleCheckedFix::of,
          VolatileFix::of);

  /**
   * A variable that races at more places than this needs thought, not an edit of all these places
   * (and to work one out for each of them would take for ever).
   */
  private static final int MAX_PEERS = 80;

  private final SourceFile file;
  private final List<Race> races;
  private final Function<VarSymbol, String> usedElsewhere;
  private final Ranking ranking;
  private final WholeProgram program;
  private final Map<CompilationUnitTree, SourceFile> others = new HashMap<>();
  private final Map<Map.Entry<VarSymbol, Variable.Part>, Variable> variables = new HashMap<>();

  /**
   * @param state at the file
   * @param races all races of the file
   * @param usedElsewhere the other file whose code names a field; null if none does
   * @param preference the user's, see {@code -XepOpt:RaceLint:PreferFix}; null for none
   * @param program the other files; null where a fix is to be of one file
   */
  public FileFixes(
      VisitorState state,
      List<Race> races,
      Function<VarSymbol, String> usedElsewhere,
      String preference,
      WholeProgram program) {
    this.file = SourceFile.of(state);
    this.races = races;
    this.usedElsewhere = usedElsewhere;
    this.ranking = new Ranking(preference);
    this.program = program;
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
    Variable variable =
        symbol == null ? null : variable(symbol, RaceSite.part(race.culprit().location()));
    List<Race> peers =
        races.stream().filter(r -> sameVariable(r, race)).limit(MAX_PEERS + 1).toList();
    if (peers.size() > MAX_PEERS) {
      return List.of();
    }
    RaceSite site = new RaceSite(file, race, at, variable, peers);
    List<Fix> fixes = new ArrayList<>();
    for (Function<RaceSite, Fix> kind : KINDS) {
      Fix fix = kind.apply(site);
      if (fix != null) {
        fixes.add(fix);
      }
    }
    fixes.addAll(ofSeveralFiles(site));
    Fix lock = hasLock(fixes) ? null : newLock(site);
    if (lock != null) {
      fixes.add(lock);
    }
    if (fixes.stream().anyMatch(fix -> fix.kind() == Fix.Kind.THREAD_LOCAL)) {
      // What each task begins anew must not be one for all, however safely it is counted.
      fixes.removeIf(f -> f.kind() == Fix.Kind.ATOMIC || f.kind() == Fix.Kind.ADDER);
    }
    return ranking.order(fixes, site);
  }

  /** Those of a field that other files name too. */
  private List<Fix> ofSeveralFiles(RaceSite site) {
    boolean wanted =
        program != null
            && site.variable() != null
            && site.variable().open()
            && site.variable().part() == Variable.Part.ITSELF;
    SeveralFiles files = wanted ? severalFiles(site) : null;
    return files == null
        ? List.of()
        : Stream.of(AtomicFix.atomic(files), AtomicFix.adder(files))
            .filter(Objects::nonNull)
            .toList();
  }

  private SeveralFiles severalFiles(RaceSite site) {
    VarSymbol symbol = site.variable().symbol();
    List<RaceSite> sites = new ArrayList<>();
    CompilationUnitTree own = file.state().getPath().getCompilationUnit();
    for (CompilationUnitTree unit : program.filesOf(symbol)) {
      if (unit != own) {
        SourceFile other = others.computeIfAbsent(unit, this::open);
        if (!other.text().isUsable() || !isWritten(symbol, other)) {
          return null;
        }
        sites.add(inFile(other, site, program.racesIn(unit)));
      }
    }
    return sites.isEmpty() ? null : SeveralFiles.of(inFile(file, site, races), sites);
  }

  private SourceFile open(CompilationUnitTree unit) {
    return SourceFile.of(file.state().withPath(new TreePath(unit)));
  }

  /** A race as a file sees it that may not be its own. */
  private static RaceSite inFile(SourceFile file, RaceSite site, List<Race> races) {
    Variable field = site.variable();
    Variable seen = Variable.of(field.symbol(), field.part(), file.index(), false, file.types());
    List<Race> peers = races.stream().filter(race -> sameVariable(race, site.race())).toList();
    return new RaceSite(file, site.race(), site.at(), seen, peers);
  }

  /**
   * Whether all code that names the variable stands in the text. Lombok and its like add accessors
   * to the trees that do not, and that no edit can change.
   */
  private boolean isWritten(VarSymbol symbol) {
    return isWritten(symbol, file);
  }

  private static boolean isWritten(VarSymbol symbol, SourceFile file) {
    return file.index().uses(symbol).stream().allMatch(use -> file.text().isWritten(use.getLeaf()));
  }

  /** One for all variables that are changed together, or for this one alone. */
  private Fix newLock(RaceSite site) {
    if (site.variable() != null) {
      List<Variable> together = ChangedTogether.with(site.variable(), racing());
      List<Race> all =
          races.stream().filter(race -> together.stream().anyMatch(v -> isOn(race, v))).toList();
      Fix joint = together.isEmpty() ? null : NewLockFix.together(site, together, all);
      if (joint != null) {
        return joint;
      }
    }
    return NewLockFix.of(site);
  }

  private List<Variable> racing() {
    return races.stream()
        .filter(race -> race.culprit().location() instanceof Location.OfField)
        .map(race -> ((Location.OfField) race.culprit().location()).field())
        .distinct()
        .map(field -> file.index().field(field.owner(), field.name()))
        .filter(symbol -> symbol != null)
        .filter(this::isWritten)
        .map(symbol -> variable(symbol, Variable.Part.ITSELF))
        .toList();
  }

  private static boolean isOn(Race race, Variable variable) {
    return race.culprit().location() instanceof Location.OfField f
        && f.field().name().equals(variable.name())
        && f.field().owner().contentEquals(variable.symbol().owner.flatName());
  }

  /**
   * Why no atomic type is offered in the file of a field, if the reason is not there; null else.
   */
  public String note(Race race, TreePath at, List<Fix> offered) {
    VarSymbol symbol = RaceSite.variableAt(race, at);
    boolean wanted =
        race.kind() == Race.Kind.LOST_UPDATE
            && race.culprit().location() instanceof Location.OfField
            && symbol != null
            && AtomicType.of(symbol.type) != null
            && offered.stream().noneMatch(fix -> fix.kind() == Fix.Kind.ATOMIC);
    if (!wanted || !isOpen(symbol) || !isDeclaredIn(at.getCompilationUnit(), symbol)) {
      return null;
    }
    String elsewhere = usedElsewhere.apply(symbol);
    if (elsewhere != null && program != null) {
      return null; // these files can be edited too
    }
    return "no atomic type is offered for '"
        + symbol.name
        + "': "
        + (elsewhere != null
            ? "it is also used in " + elsewhere
            : "it can be used by code that is not seen here");
  }

  /** Whether the file is the one that an atomic type would have to be written into. */
  private static boolean isDeclaredIn(CompilationUnitTree unit, VarSymbol field) {
    return field.outermostClass() != null
        && unit.getSourceFile().equals(field.outermostClass().sourcefile);
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

  private Variable variable(VarSymbol symbol, Variable.Part part) {
    return variables.computeIfAbsent(
        Map.entry(symbol, part),
        k -> Variable.of(symbol, part, file.index(), isOpen(symbol), file.types()));
  }

  private boolean isOpen(VarSymbol symbol) {
    if (!(symbol.owner instanceof ClassSymbol owner) || (symbol.flags() & Flags.PRIVATE) != 0) {
      return false;
    }
    boolean exposed = (symbol.flags() & (Flags.PUBLIC | Flags.PROTECTED)) != 0;
    return exposed && isPublic(owner) || usedElsewhere.apply(symbol) != null;
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
