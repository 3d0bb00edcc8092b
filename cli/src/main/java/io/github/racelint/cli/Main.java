package io.github.racelint.cli;

import com.google.errorprone.ErrorProneError;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;

/**
 * The program behind {@code racelint.jar}.
 *
 * <p>It decides what a user sees when something goes wrong: one line on the error stream and an
 * exit status, a stack trace only when asked for.
 */
@Command(
    name = "racelint",
    description = "Finds data races in Java source files.",
    subcommands = {
      CheckCommand.class,
      FixCommand.class,
      GateCommand.class,
      BaselineCommand.class,
      ExplainCommand.class,
      LspCommand.class
    },
    versionProvider = Version.class,
    footer = {"", "Start with: racelint check --help, racelint fix --help"})
public final class Main implements Runnable {

  private static final String DEBUG = "--debug";

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  @CommandLine.Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean help;

  @CommandLine.Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Show the versions of RaceLint, Error Prone and Java.")
  private boolean version;

  private Main() {}

  /** Runs the program and ends the process with its exit status. */
  public static void main(String[] args) {
    PrintWriter out = new PrintWriter(System.out, false);
    PrintWriter err = new PrintWriter(System.err, true);
    int status = run(args, out, err);
    out.flush();
    err.flush();
    System.exit(status);
  }

  /** Runs the program; returns the exit status, see {@link ExitStatus}. */
  static int run(String[] args, PrintWriter out, PrintWriter err) {
    if (!javacIsPresent()) {
      err.println("racelint: this Java has no compiler: " + System.getProperty("java.home"));
      err.println("racelint: run it with a JDK, 17 or newer.");
      return ExitStatus.FAILED;
    }
    boolean debug = Arrays.asList(args).contains(DEBUG);
    try {
      return commandLine(out, err).execute(withErrorProneFlags(args));
    } catch (Throwable e) {
      // Error Prone reports the crash of a check as an Error, so Exception would not do.
      return failed(e, debug, err);
    }
  }

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getErr());
    throw new UserError("say what to do, for example: racelint check src/main/java");
  }

  private static CommandLine commandLine(PrintWriter out, PrintWriter err) {
    CommandLine line = new CommandLine(new Main());
    line.setOut(out);
    line.setErr(err);
    line.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
    line.setUsageHelpAutoWidth(false);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setParameterExceptionHandler(
        (e, args) -> {
          err.println("racelint: " + firstLine(e.getMessage()) + " (see racelint check --help)");
          return ExitStatus.FAILED;
        });
    line.setExecutionExceptionHandler(
        (e, commandLine, result) -> failed(e, result.originalArgs().contains(DEBUG), err));
    return line;
  }

  /**
   * Lets {@code -Xep:Check:OFF} and {@code -XepOpt:Name=Value} stand on the command line as they
   * stand in a build, by turning each into {@code --javac-option=…}.
   */
  private static String[] withErrorProneFlags(String[] args) {
    List<String> result = new ArrayList<>();
    for (String arg : args) {
      result.add(arg.startsWith("-Xep") ? "--javac-option=" + arg : arg);
    }
    return result.toArray(String[]::new);
  }

  private static int failed(Throwable e, boolean debug, PrintWriter err) {
    if (e instanceof UserError userError) {
      userError.lines().forEach(line -> err.println("racelint: " + line));
    } else {
      err.println(
          "racelint: "
              + crash(e)
              + (debug ? "" : " (please report this, with what --debug prints)"));
    }
    if (debug) {
      e.printStackTrace(err);
    }
    return ExitStatus.FAILED;
  }

  /** In one line what no user could put right. */
  private static String crash(Throwable e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof ErrorProneError crash) {
        return "the check " + crash.checkName() + " crashed at " + firstLine(crash.getMessage());
      }
    }
    return "unexpected " + e.getClass().getSimpleName() + ": " + firstLine(e.getMessage());
  }

  private static boolean javacIsPresent() {
    return ModuleLayer.boot().findModule("jdk.compiler").isPresent();
  }

  private static String firstLine(String text) {
    return text == null
        ? "(no message)"
        : text.lines().filter(line -> !line.isBlank()).findFirst().orElse("(no message)");
  }
}
