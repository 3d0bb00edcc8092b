package io.github.racelint.cli;

import java.io.File;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
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

  @Option(
      names = {"-cp", "--class-path", "--classpath"},
      paramLabel = "PATHS",
      description = "Jars and class directories the files need; 'dir/*' means every jar in dir.")
  private String classPath = "";

  @Option(
      names = {"--source-path", "--sourcepath"},
      paramLabel = "PATHS",
      description = "Where javac may look for the source of further classes.")
  private String sourcePath = "";

  @Option(
      names = "--release",
      paramLabel = "N",
      description = "The Java release the files are written for (default: of the running Java).")
  private String release;

  @Option(
      names = "--encoding",
      paramLabel = "NAME",
      description = "The character encoding of the files (default: UTF-8).")
  private String encoding = "UTF-8";

  @Option(
      names = "--javac-option",
      paramLabel = "OPTION",
      description = "One more option for javac or Error Prone; may be repeated.")
  private List<String> javacOptions = new ArrayList<>();

  @Option(
      names = "--debug",
      description = "Show javac's own errors, and the trace when something fails.")
  private boolean debug;

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
    if (paths.isEmpty()) {
      throw new UserError("no path given, for example: racelint check src/main/java");
    }
    if (!isCharset(encoding)) {
      throw new UserError("unknown character encoding: " + encoding);
    }
    ClassPath classes = ClassPath.parse(classPath);
    for (String missing : classes.missing()) {
      err.println("racelint: class path entry not found, going on without it: " + missing);
    }
    LintRequest request =
        new LintRequest(
            SourceFiles.collect(paths.stream().map(CheckCommand::path).toList()),
            classes.entries(),
            pathList(sourcePath),
            options());
    LintResult result = Linter.lint(request, new Progress(err, Progress.errIsTerminal()));

    FindingPrinter printer = new FindingPrinter(out);
    result.findings().forEach(printer::print);
    out.flush();
    result.errors().report(err, debug);
    result.notes().print(err);
    double seconds = (System.nanoTime() - start) / 1e9;
    out.println(result.summary(request.files().size(), seconds));
    if (result.crash() != null) {
      throw result.crash();
    }
    if (result.notes().analysisFailed()) {
      return ExitStatus.FAILED;
    }
    return result.findings().isEmpty() ? ExitStatus.CLEAN : ExitStatus.FINDINGS;
  }

  private List<String> options() {
    List<String> options = new ArrayList<>(List.of("-encoding", encoding));
    if (release != null) {
      options.addAll(List.of("--release", release));
    }
    if (debug) {
      options.add("-XepOpt:RaceLint:Debug=true");
    }
    options.addAll(javacOptions);
    return options;
  }

  private static List<Path> pathList(String value) {
    List<Path> result = new ArrayList<>();
    for (String entry : value.split(File.pathSeparator)) {
      if (!entry.isBlank()) {
        result.add(path(entry));
      }
    }
    return result;
  }

  private static boolean isCharset(String name) {
    try {
      return Charset.isSupported(name);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static Path path(String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw new UserError(
          "Java cannot read this name in the current locale: " + name + " (set LC_ALL=C.UTF-8)");
    }
  }
}
