package io.github.racelint.benchmarks;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What goes over the sources, or over the classes. */
public enum Tool {
  JAVAC("javac", ""),
  ERROR_PRONE("Error Prone with one check", "-Xep:DeadException:WARN"),
  RACELINT(
      "the same with RaceLint",
      "-Xep:DeadException:WARN -Xep:LostUpdate:WARN -Xep:InconsistentGuard:WARN"
          + " -Xep:CheckThenAct:WARN -Xep:UnsafeSharing:WARN -Xep:StaleRead:WARN"),
  NULLAWAY(
      "the same with NullAway",
      "-Xep:DeadException:WARN -Xep:NullAway:WARN -XepOpt:NullAway:AnnotatedPackages="
          + Sources.PACKAGES),
  SPOTBUGS("SpotBugs on the classes", "");

  private final String title;
  private final String checks;

  Tool(String title, String checks) {
    this.title = title;
    this.checks = checks;
  }

  String title() {
    return title;
  }

  /** What javac is given; SpotBugs comes after it. */
  List<String> javacArguments(Sources library, Path output) {
    List<String> arguments = new ArrayList<>(List.of("-proc:none", "-nowarn", "-g"));
    arguments.addAll(List.of("-encoding", "UTF-8", "-d", output.toString()));
    arguments.addAll(List.of("-cp", library.classPath()));
    if (!checks.isEmpty()) {
      arguments.addAll(List.of("-XDcompilePolicy=simple", "--should-stop=ifError=FLOW"));
      arguments.addAll(List.of("-processorpath", processorPath()));
      arguments.add("-Xplugin:ErrorProne -XepDisableAllChecks " + checks);
    }
    library.files().forEach(file -> arguments.add(file.toString()));
    return arguments;
  }

  /** What SpotBugs' main class is given. */
  List<String> spotBugsArguments(Sources library, Path classes, Path report) {
    return List.of(
        "-output", report.toString(), "-auxclasspath", library.classPath(), classes.toString());
  }

  /** The class path of this program without the checkers that do not take part. */
  private String processorPath() {
    Predicate<String> isOf =
        entry ->
            (this == RACELINT || !isRaceLint(entry))
                && (this == NULLAWAY || !entry.contains("nullaway"))
                && !entry.contains("spotbugs");
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(isOf)
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static boolean isRaceLint(String entry) {
    return entry.contains("racelint-checker")
        || entry.endsWith(String.join(File.separator, "checker", "target", "classes"));
  }
}
