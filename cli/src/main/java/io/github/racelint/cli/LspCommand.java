package io.github.racelint.cli;

import io.github.racelint.cli.live.Settings;
import io.github.racelint.cli.lsp.Configuration;
import io.github.racelint.cli.lsp.Measure;
import io.github.racelint.cli.lsp.Server;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code racelint lsp}: shows findings in editors while one types. */
@Command(
    name = "lsp",
    sortOptions = false,
    description = {
      "Runs a language server on standard input and output, for editors: findings while one types,",
      "fixes as code actions. The editor starts it; docs/editors.md says how."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  racelint lsp",
      "  racelint lsp --classpath 'lib/*' --release 17 -Xep:LostUpdate:ERROR",
      "",
      "Without --classpath it is taken from .racelint/classpath, or asked of Maven.",
      "Exit status: 0 if the editor has shut the server down before it ended it, 1 if not."
    })
final class LspCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private AnalysisOptions analysis;

  @Option(
      names = "--debounce",
      paramLabel = "MILLIS",
      defaultValue = "200",
      description = "How long after a change the file is analysed (default: ${DEFAULT-VALUE}).")
  private long debounce;

  @Option(
      names = "--idle",
      paramLabel = "MILLIS",
      defaultValue = "3000",
      description = {
        "How long after the last change everything is analysed again (default:",
        "${DEFAULT-VALUE}; -1: only when a file is saved)."
      })
  private long idle;

  @Option(names = "--no-maven", description = "Do not run Maven to find the class path.")
  private boolean noMaven;

  @Option(
      names = "--measure",
      paramLabel = "FOLDER",
      description = "Serve nobody, but print how long an edit takes in the project in FOLDER.")
  private Path measured;

  @Option(
      names = "--edits",
      paramLabel = "N",
      defaultValue = "100",
      description = "How many files --measure edits (default: ${DEFAULT-VALUE}).")
  private int edits;

  @Option(names = "--stdio", hidden = true, description = "Accepted, since many editors say it.")
  private boolean stdio;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean help;

  private LspCommand() {}

  @Override
  public Integer call() throws IOException, InterruptedException {
    LintRequest request = analysis.request(List.of(), spec.commandLine().getErr());
    Settings settings =
        new Settings(
            request.classPath().isEmpty() ? null : request.classPath(),
            request.sourcePath(),
            request.options(),
            !noMaven);
    if (measured != null) {
      Configuration eager = new Configuration(settings, 0, -1);
      Measure.run(measured, edits, eager, spec.commandLine().getOut());
      return ExitStatus.CLEAN;
    }
    OutputStream out = System.out;
    // Whatever else prints must not come between two messages.
    System.setOut(new PrintStream(System.err, true));
    return Server.run(
        System.in,
        out,
        new Configuration(settings, debounce, idle),
        Version.ofRaceLint(),
        analysis.debug());
  }
}
