package io.github.racelint.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Runs a tool over a library in a JVM of its own, as a build without a daemon does. */
final class WholeProcess {
  private static final Pattern SECONDS = Pattern.compile("cpu (\\S+) (\\S+)");
  private static final Pattern COLLECTED = Pattern.compile("->(\\d+)([KMG])\\(");

  private final Path directory;

  WholeProcess(Path directory) {
    this.directory = directory;
  }

  /** The processor time in seconds, of the program and of the system for it. */
  double seconds(Tool tool, Sources library) throws IOException, InterruptedException {
    return seconds(run(tool, library, List.of()));
  }

  /**
   * The most that was left on the heap by a collection, in megabytes. They are made to come often.
   */
  long megabytes(Tool tool, Sources library) throws IOException, InterruptedException {
    Path log = directory.resolve("gc.log");
    Files.deleteIfExists(log);
    run(
        tool,
        library,
        List.of("-XX:+UseSerialGC", "-Xms64m", "-Xmx4g", "-Xmn24m", "-Xlog:gc:file=" + log));
    double most = 0;
    for (String line : Files.readAllLines(log)) {
      Matcher matcher = COLLECTED.matcher(line);
      if (matcher.find()) {
        double unit =
            switch (matcher.group(2)) {
              case "K" -> 1 / 1024.0;
              case "G" -> 1024;
              default -> 1;
            };
        most = Math.max(most, Integer.parseInt(matcher.group(1)) * unit);
      }
    }
    return Math.round(most);
  }

  private String run(Tool tool, Sources library, List<String> jvm)
      throws IOException, InterruptedException {
    Path classes = directory.resolve("classes-" + library.name());
    boolean javac = tool != Tool.SPOTBUGS;
    if (javac) {
      delete(classes);
      Files.createDirectories(classes);
    }
    Path home = Path.of(System.getProperty("java.home"), "bin");
    List<String> command = new ArrayList<>();
    // The shell's own measure counts what the JVM's threads do, the compiler and collector too.
    command.addAll(List.of("bash", "-c", "TIMEFORMAT='cpu %U %S'; time \"$@\"", "bash"));
    if (javac) {
      command.add(home.resolve("javac").toString());
      javacAccess().forEach(flag -> command.add("-J" + flag));
      jvm.forEach(flag -> command.add("-J" + flag));
      Path arguments = directory.resolve("arguments");
      Files.write(arguments, quoted(tool.javacArguments(library, classes)));
      command.add("@" + arguments);
    } else {
      command.add(home.resolve("java").toString());
      command.addAll(jvm);
      command.addAll(List.of("-cp", System.getProperty("java.class.path")));
      command.add("edu.umd.cs.findbugs.FindBugs2");
      command.addAll(tool.spotBugsArguments(library, classes, directory.resolve("spotbugs.txt")));
    }
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes());
    if (process.waitFor() != 0 || output.contains("could not analyse")) {
      throw new IOException(tool + " on " + library.name() + " failed:\n" + output);
    }
    return output;
  }

  private static double seconds(String output) throws IOException {
    Matcher matcher = SECONDS.matcher(output);
    if (!matcher.find()) {
      throw new IOException("no time in:\n" + output);
    }
    return Double.parseDouble(matcher.group(1)) + Double.parseDouble(matcher.group(2));
  }

  private static List<String> quoted(List<String> arguments) {
    return arguments.stream()
        .map(argument -> "\"" + argument.replace("\\", "\\\\") + "\"")
        .toList();
  }

  /** The flags by which this program itself may use javac. */
  private static List<String> javacAccess() {
    return java.lang.management.ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(argument -> argument.startsWith("--add-"))
        .toList();
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
        for (Path path : deepestFirst) {
          Files.delete(path);
        }
      }
    }
  }
}
