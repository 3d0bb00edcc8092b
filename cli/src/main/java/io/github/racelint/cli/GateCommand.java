package io.github.racelint.cli;

import io.github.racelint.cli.gate.BaseRevision;
import io.github.racelint.cli.gate.Blame;
import io.github.racelint.cli.gate.Change;
import io.github.racelint.cli.gate.GateException;
import io.github.racelint.report.Finding;
import io.github.racelint.report.Format;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code racelint gate}: fails on the findings that a change has part in, and on no others. */
@Command(
    name = "gate",
    sortOptions = false,
    description = {
      "Fails on findings that the working tree's change since REV has part in: one of the"
          + " accesses,",
      "locks, calls or hand-offs is in a member that the change touches. All files are analysed as",
      "they are now; of REV nothing is compiled."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  racelint gate --base origin/main src/main/java",
      "  racelint gate --base origin/main src/main/java --sarif racelint.sarif --format github",
      "",
      "The clone needs the history back to REV (GitHub's checkout: fetch-depth: 0).",
      "Exit status: 0 nothing to blame on the change, 1 findings, 2 could not run."
    })
final class GateCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "PATH",
      arity = "0..*",
      description = "Java files, or directories that are searched for them.")
  private List<String> paths = new ArrayList<>();

  @Option(
      names = "--base",
      paramLabel = "REV",
      required = true,
      description = "The revision that the change is to be merged into: origin/main.")
  private String base;

  @Option(
      names = "--sarif",
      paramLabel = "FILE",
      description = "Write the findings there as SARIF too.")
  private Path sarif;

  @Mixin private AnalysisOptions analysis;

  @Mixin private OutputOptions output;

  @Option(
      names = "--baseline",
      paramLabel = "FILE",
      description = "Leave out the findings listed there (see racelint baseline --help).")
  private Path baseline;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean help;

  private GateCommand() {}

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    if (paths.isEmpty()) {
      throw new UserError("no path given, for example: racelint gate --base " + base + " src");
    }
    List<Path> files = SourceFiles.collect(paths.stream().map(AnalysisOptions::path).toList());
    Change change = change(files);
    KnownFindings known = KnownFindings.in(baseline);
    LintResult result = analysis.lint(files, err);
    List<Reported> blamed = new ArrayList<>();
    for (Reported finding : result.findings()) {
      if (!known.contains(finding.details())) {
        Blame.of(finding.details(), change).ifPresent(f -> blamed.add(shown(finding, f)));
      }
    }
    output.write(blamed, out);
    if (sarif != null) {
      List<Finding> details = blamed.stream().map(Reported::details).toList();
      OutputOptions.save(sarif, OutputOptions.text(Format.SARIF, details));
    }
    result.errors().report(err, analysis.debug());
    result.notes().print(err);
    (output.isForPeople() ? out : err).println(summary(result, change, blamed.size()));
    return result.status(blamed);
  }

  private Change change(List<Path> files) {
    try (BaseRevision revision = BaseRevision.open(Path.of(""), base)) {
      return Change.since(revision, files);
    } catch (GateException e) {
      throw new UserError(e.getMessage());
    }
  }

  private String summary(LintResult result, Change change, int blamed) {
    int all = result.findings().size();
    return blamed
        + " of "
        + all
        + (all == 1 ? " finding" : " findings")
        + " to blame on the change since "
        + base
        + " ("
        + change.size()
        + (change.size() == 1 ? " member touched)" : " members touched)");
  }

  private static Reported shown(Reported finding, Finding blamed) {
    var region = blamed.region();
    if (region.equals(finding.details().region())) {
      return finding;
    }
    return new Reported(
        region.file(),
        region.line(),
        1,
        finding.severity(),
        "[" + finding.details().check() + "] " + blamed.message(),
        line(region.file(), region.line()).orElse(""),
        blamed);
  }

  private static Optional<String> line(String file, int number) {
    try {
      List<String> lines = Files.readAllLines(Path.of(file), StandardCharsets.UTF_8);
      return Optional.of(lines.get(number - 1));
    } catch (IOException | IndexOutOfBoundsException e) {
      return Optional.empty();
    }
  }
}
