package io.github.racelint.cli;

import io.github.racelint.report.Baseline;
import io.github.racelint.report.Finding;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code racelint baseline}: the findings that a project already has. */
@Command(
    name = "baseline",
    sortOptions = false,
    description = {
      "Keeps the findings that a project already has in a file, so that only new ones are told.",
      "",
      "  write   writes all findings of now into FILE",
      "  check   prints the findings that FILE does not know, and those that are gone",
      "  prune   takes the findings that are gone out of FILE; adds none",
      "",
      "FILE holds one finding a line, sorted, without line numbers: moving code, renaming locals",
      "and reformatting leave it as it is."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  racelint baseline write racelint.baseline src/main/java",
      "  racelint check src/main/java --baseline racelint.baseline",
      "",
      "Exit status: 0 nothing new (or written), 1 new findings (check), 2 could not run."
    })
final class BaselineCommand implements Callable<Integer> {
  private enum Action {
    write,
    check,
    prune
  }

  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "ACTION", description = "write, check or prune.")
  private Action action;

  @Parameters(index = "1", paramLabel = "FILE", description = "The baseline.")
  private Path file;

  @Parameters(
      index = "2..*",
      paramLabel = "PATH",
      description = "Java files, or directories that are searched for them.")
  private List<String> paths = new ArrayList<>();

  @Mixin private AnalysisOptions analysis;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean help;

  private BaselineCommand() {}

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    // Also before writing: what is there and no baseline must not get lost.
    boolean fresh = action == Action.write && !Files.exists(file);
    Baseline old = fresh ? null : KnownFindings.read(file);
    String example = "baseline " + action + " " + file + " src/main/java";
    LintResult result = analysis.lint(paths, example, err);
    result.errors().report(err, analysis.debug());
    result.notes().print(err);
    result.status(List.of());
    return switch (action) {
      case write -> write(result, out);
      case check -> check(old, result, out);
      case prune -> prune(old, result, out);
    };
  }

  private int write(LintResult result, PrintWriter out) {
    List<Finding> findings = result.findings().stream().map(Reported::details).toList();
    Baseline baseline = Baseline.of(findings);
    save(baseline);
    out.println(file + ": " + result.summary(baseline.size(), 0).replaceFirst(", [0-9.]+ s$", ""));
    return ExitStatus.CLEAN;
  }

  private int check(Baseline old, LintResult result, PrintWriter out) {
    FindingPrinter printer = new FindingPrinter(out);
    List<Reported> fresh =
        result.findings().stream().filter(f -> !old.knows(f.details().fingerprint())).toList();
    fresh.forEach(printer::print);
    List<String> gone = KnownFindings.vanished(old, result);
    gone.forEach(line -> out.println("gone: " + line));
    out.println(
        fresh.size() + " new, " + (old.size() - gone.size()) + " known, " + gone.size() + " gone");
    return fresh.isEmpty() ? ExitStatus.CLEAN : ExitStatus.FINDINGS;
  }

  private int prune(Baseline old, LintResult result, PrintWriter out) {
    List<String> gone = KnownFindings.vanished(old, result);
    if (!gone.isEmpty()) {
      save(old.without(gone));
    }
    gone.forEach(line -> out.println("gone: " + line));
    out.println(
        gone.size() + " taken out of " + file + ", " + (old.size() - gone.size()) + " left");
    return ExitStatus.CLEAN;
  }

  private void save(Baseline baseline) {
    try {
      baseline.write(file);
    } catch (IOException e) {
      throw new UserError("cannot write " + file + ": " + e.getMessage());
    }
  }
}
