package io.github.racelint.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What one Maven command printed in an example; for the scripts below {@code src/it}. */
public final class BuildLog {

  private static final Pattern FINDING =
      Pattern.compile("^\\[(WARNING|ERROR)] (.*\\.java:\\[\\d+,\\d+] \\[\\w+])");

  private static final Pattern RESULT = Pattern.compile("\"ruleId\"\\s*:\\s*\"(\\w+)\"");

  private final Path project;
  private final List<String> lines;

  private BuildLog(Path project, List<String> lines) {
    this.project = project;
    this.lines = lines;
  }

  /** The commands that ran in this folder, in their order. */
  public static List<BuildLog> runs(File project) throws IOException {
    Path root = project.toPath().toRealPath();
    // Without a folder of its own the example would use that of the surrounding project unnoticed.
    assertThat(root.resolve(".mvn/jvm.config")).exists();
    List<BuildLog> runs = new ArrayList<>();
    List<String> run = null;
    for (String line : Files.readAllLines(root.resolve("build.log"))) {
      if (line.contains("Scanning for projects...")) {
        run = new ArrayList<>();
        runs.add(new BuildLog(root, run));
      }
      if (run != null) {
        run.add(line);
      }
    }
    return runs;
  }

  /**
   * Fails unless exactly these findings were printed, all at that severity, and the build ended so.
   *
   * @param findings as in {@code src/main/java/shop/Shop.java:[12,7] [LostUpdate]}
   */
  public void expect(String severity, List<String> findings, String end) {
    List<String> expected = findings.stream().map(f -> severity + " " + f).sorted().toList();
    assertThat(found()).containsExactlyElementsOf(expected);
    assertThat(lines).anyMatch(line -> line.contains(end));
  }

  /** The checks that have findings in a SARIF file of the project, one for each finding. */
  public List<String> reported(String file) throws IOException {
    String report = Files.readString(project.resolve(file));
    return RESULT.matcher(report).results().map(result -> result.group(1)).toList();
  }

  /** Maven repeats errors at the end of a failed build; each is listed once here. */
  private TreeSet<String> found() {
    String prefix = project.toString().replace('\\', '/') + "/";
    TreeSet<String> found = new TreeSet<>();
    for (String line : lines) {
      Matcher matcher = FINDING.matcher(line);
      if (matcher.find()) {
        String place = matcher.group(2).replace('\\', '/').replaceFirst("^/(?=[A-Z]:)", "");
        assertThat(place).startsWith(prefix);
        found.add(matcher.group(1) + " " + place.substring(prefix.length()));
      }
    }
    return found;
  }
}
