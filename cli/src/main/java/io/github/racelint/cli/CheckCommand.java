package io.github.racelint.cli;

import java.io.PrintWriter;
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

/** {@code racelint check}: analyses source files together, as one program, and prints findings. */
@Command(
    name = "check",
    sortOptions = false,
    versionProvider = Version.class,
    description = "Finds data races in the given source files and directories.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  racelint check src/main/java",
      "  racelint check src/main/java --classpath 'lib/*' --release 17",
      "  racelint check Counter.java -Xep:LostUpdate:ERROR",
      "  racelint check src/main/java --format sarif --output racelint.sarif",
      "",
      "All files of one call are seen as one program: give them together.",
      "Exit status: 0 no findings, 1 findings, 2 could not run."
    })
final class CheckCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "PATH",
      arity = "0..*",
      description = "Java files, or directories that are searched for them.")
  private List<String> paths = new ArrayList<>();

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

  private CheckCommand() {}

  @Override
  public Integer call() {
    long start = System.nanoTime();
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    LintResult result = analysis.lint(paths, "check src/main/java", err);
    KnownFindings known = KnownFindings.in(baseline);
    List<Reported> fresh =
        result.findings().stream().filter(f -> !known.contains(f.details())).toList();

    output.write(fresh, out);
    result.errors().report(err, analysis.debug());
    result.notes().print(err);
    known.tellVanished(result, err);
    String summary = result.summary(fresh.size(), (System.nanoTime() - start) / 1e9);
    (output.isForPeople() ? out : err).println(summary + known.told());
    return result.status(fresh);
  }
}
