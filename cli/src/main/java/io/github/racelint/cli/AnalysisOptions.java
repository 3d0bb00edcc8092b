package io.github.racelint.cli;

import java.io.File;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** What every command that analyses sources lets the user say about them. */
final class AnalysisOptions {

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

  /** Whether the user wants to see what went wrong in full. */
  boolean debug() {
    return debug;
  }

  /**
   * Analyses the files that paths name, as one program.
   *
   * @param paths as the user wrote them; at least one
   * @param example what to write instead of no path at all
   * @param err where missing class path entries and the progress are told
   */
  LintResult lint(List<String> paths, String example, PrintWriter err) {
    return lint(files(paths, example), err);
  }

  /** The files that paths name. */
  static List<Path> files(List<String> paths, String example) {
    if (paths.isEmpty()) {
      throw new UserError("no path given, for example: racelint " + example);
    }
    return SourceFiles.collect(paths.stream().map(AnalysisOptions::path).toList());
  }

  /** Analyses files as one program. */
  LintResult lint(List<Path> files, PrintWriter err) {
    return Linter.lint(request(files, err), new Progress(err, Progress.errIsTerminal()));
  }

  /** What is to be analysed; tells of missing class path entries. */
  LintRequest request(List<Path> files, PrintWriter err) {
    if (!isCharset(encoding)) {
      throw new UserError("unknown character encoding: " + encoding);
    }
    ClassPath classes = ClassPath.parse(classPath);
    for (String missing : classes.missing()) {
      err.println("racelint: class path entry not found, going on without it: " + missing);
    }
    return new LintRequest(files, classes.entries(), pathList(sourcePath), options());
  }

  /** How the files are written; only for an encoding that {@link #request} has accepted. */
  Charset charset() {
    return Charset.forName(encoding);
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

  static Path path(String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw new UserError(
          "Java cannot read this name in the current locale: " + name + " (set LC_ALL=C.UTF-8)");
    }
  }
}
