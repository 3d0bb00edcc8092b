package io.github.racelint.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code racelint fix}: shows, or writes, the first fix of every finding. */
@Command(
    name = "fix",
    sortOptions = false,
    versionProvider = Version.class,
    description = "Shows how to end the data races in the given source files, or does it.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  racelint fix src/main/java                 shows a diff, changes nothing",
      "  racelint fix src/main/java --apply         writes the files",
      "  racelint fix Counter.java --prefer lock    locks rather than atomic types",
      "",
      "Each change is analysed again before it is shown: what no longer compiles, or is",
      "still reported, is left out. Read the diff: only you know what belongs together.",
      "Exit status: 0 nothing to do or all done, 1 findings, 2 could not run."
    })
final class FixCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "PATH",
      arity = "0..*",
      description = "Java files, or directories that are searched for them.")
  private List<String> paths = new ArrayList<>();

  @Mixin private AnalysisOptions analysis;

  @Option(names = "--apply", description = "Write the files, rather than show what would change.")
  private boolean apply;

  @Option(
      names = "--prefer",
      paramLabel = "KIND",
      description = "The fix to take where there are several: atomic, adder, lock or threadlocal.")
  private Preference preference;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean help;

  /** The kinds of fixes that a user can prefer. */
  enum Preference {
    ATOMIC,
    ADDER,
    LOCK,
    THREADLOCAL
  }

  private FixCommand() {}

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    LintRequest request = analysis.request(AnalysisOptions.files(paths, "fix src/main/java"), err);
    if (preference != null) {
      request = request.and("-XepOpt:RaceLint:PreferFix=" + preference);
    }
    Repair repair = Repair.of(request, analysis.charset(), err);
    repair.first().errors().report(err, analysis.debug());
    repair.first().notes().print(err);
    if (repair.first().crash() != null) {
      throw repair.first().crash();
    }
    if (repair.first().notes().analysisFailed()) {
      return ExitStatus.FAILED;
    }
    if (apply) {
      repair.files().write();
    } else {
      repair.files().print(out);
    }
    for (Reported left : repair.left()) {
      out.println("not fixed: " + left.file() + ":" + left.line() + ": " + firstLine(left));
    }
    out.println(repair.summary(apply));
    boolean done = repair.left().isEmpty() && (apply || repair.files().isEmpty());
    return done ? ExitStatus.CLEAN : ExitStatus.FINDINGS;
  }

  private static String firstLine(Reported finding) {
    return finding.message().lines().findFirst().orElse("");
  }
}
