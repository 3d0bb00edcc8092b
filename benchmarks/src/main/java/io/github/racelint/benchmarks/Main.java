package io.github.racelint.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures and writes the tables. */
@Command(
    name = "benchmarks/run",
    mixinStandardHelpOptions = true,
    showDefaultValues = true,
    description = "Measures what RaceLint costs and writes the tables of benchmarks/README.md.")
public final class Main implements Callable<Integer> {

  /** What is measured. */
  public enum Part {
    PROCESSES,
    MEMORY,
    STAGES,
    COMPILE,
    GROWTH
  }

  @Option(names = "--libraries", required = true, description = "where the libraries are")
  private Path libraries;

  @Option(names = "--readme", required = true, description = "the file with the tables")
  private Path readme;

  @Option(names = "--only", split = ",", description = "some libraries")
  private List<String> only =
      List.of("guava", "rxjava", "commons-lang3", "netty-transport", "logback-core");

  @Option(names = "--parts", split = ",", description = "some tables: ${COMPLETION-CANDIDATES}")
  private List<Part> parts = List.of(Part.values());

  @Option(names = "--rounds", description = "how often each process is run, all in turn")
  private int rounds = 3;

  @Option(names = "--growing", description = "the library that is copied")
  private String growing = "commons-lang3";

  /** Runs. */
  public static void main(String[] arguments) {
    System.exit(
        new CommandLine(new Main()).setCaseInsensitiveEnumValuesAllowed(true).execute(arguments));
  }

  @Override
  public Integer call() throws Exception {
    List<Sources> all = new ArrayList<>();
    for (String name : only) {
      all.add(Sources.in(libraries.resolve(name)));
    }
    Path directory = Files.createTempDirectory("racelint-benchmarks");
    WholeProcess process = new WholeProcess(directory);
    for (Part part : parts) {
      List<String> table =
          switch (part) {
            case PROCESSES -> processes(all, process);
            case MEMORY -> memory(all, process);
            case STAGES -> stages();
            case COMPILE -> compile();
            case GROWTH -> growth(new Growth(directory));
          };
      List<String> text = new ArrayList<>(List.of(machine(), ""));
      text.addAll(table);
      Tables.write(readme, part.name().toLowerCase(Locale.ROOT), text);
      text.forEach(System.out::println);
    }
    return 0;
  }

  /**
   * Each library, each tool, one after the other, and that some times; SpotBugs once, as it takes
   * longer than all others together.
   */
  private List<String> processes(List<Sources> all, WholeProcess process) throws Exception {
    Map<Sources, Map<Tool, List<Double>>> seconds = new LinkedHashMap<>();
    for (int round = 0; round < rounds; round++) {
      for (Sources library : all) {
        Map<Tool, List<Double>> times =
            seconds.computeIfAbsent(library, l -> new EnumMap<>(Tool.class));
        for (Tool tool : Tool.values()) {
          times.computeIfAbsent(tool, t -> new ArrayList<>()).add(process.seconds(tool, library));
        }
        System.err.println(round + " " + library.name() + " " + times);
      }
    }
    List<String> table = Tables.head("library", "javac", Tool.values(), " ÷ javac");
    table.set(0, table.get(0) + " RaceLint adds to Error Prone | NullAway adds |");
    table.set(1, table.get(1) + "---:|---:|");
    for (Map.Entry<Sources, Map<Tool, List<Double>>> entry : seconds.entrySet()) {
      Map<Tool, List<Double>> times = entry.getValue();
      double javac = Tables.median(times.get(Tool.JAVAC));
      StringBuilder row = new StringBuilder("| " + entry.getKey().name());
      row.append(String.format(Locale.ROOT, " | %.1f s", javac));
      for (Tool tool : Tool.values()) {
        if (tool != Tool.JAVAC) {
          row.append(Tables.ratio(times.get(tool), times.get(Tool.JAVAC)));
        }
      }
      row.append(Tables.added(times.get(Tool.RACELINT), times.get(Tool.ERROR_PRONE)));
      row.append(Tables.added(times.get(Tool.NULLAWAY), times.get(Tool.ERROR_PRONE)));
      table.add(row + " |");
    }
    return table;
  }

  private static List<String> memory(List<Sources> all, WholeProcess process) throws Exception {
    List<String> table = Tables.head("library", "javac", Tool.values(), "");
    for (Sources library : all) {
      StringBuilder row = new StringBuilder("| " + library.name());
      for (Tool tool : Tool.values()) {
        row.append(" | " + process.megabytes(tool, library) + " MB");
      }
      table.add(row + " |");
    }
    return table;
  }

  private List<String> stages() throws RunnerException {
    List<String> table = new ArrayList<>();
    table.add("| library | walk | extract | solve | describe | (extract + solve) ÷ walk |");
    table.add("|---|---:|---:|---:|---:|---:|");
    for (String name : only) {
      Map<String, Double> times = new LinkedHashMap<>();
      for (RunResult result : jmh(StagesBenchmark.class, name)) {
        String benchmark = result.getParams().getBenchmark();
        times.put(
            benchmark.substring(benchmark.lastIndexOf('.') + 1),
            result.getPrimaryResult().getScore());
      }
      table.add(
          String.format(
              Locale.ROOT,
              "| %s | %.0f ms | %.0f ms | %.0f ms | %.1f ms | %.0f |",
              name,
              times.get("walk"),
              times.get("extract"),
              times.get("solve"),
              times.get("describe"),
              (times.get("extract") + times.get("solve")) / times.get("walk")));
    }
    return table;
  }

  private List<String> compile() throws RunnerException {
    List<String> table = Tables.head("library", "javac", tools(), " ÷ javac");
    for (String name : only) {
      Map<Tool, Double> times = new EnumMap<>(Tool.class);
      for (RunResult result : jmh(CompileBenchmark.class, name)) {
        times.put(
            Tool.valueOf(result.getParams().getParam("tool")),
            result.getPrimaryResult().getStatistics().getPercentile(50));
      }
      StringBuilder row = new StringBuilder("| " + name);
      row.append(String.format(Locale.ROOT, " | %.0f ms", times.get(Tool.JAVAC)));
      for (Tool tool : tools()) {
        if (tool != Tool.JAVAC) {
          row.append(
              String.format(Locale.ROOT, " | %.2f", times.get(tool) / times.get(Tool.JAVAC)));
        }
      }
      table.add(row + " |");
    }
    return table;
  }

  private static Tool[] tools() {
    return Arrays.stream(Tool.values()).filter(t -> t != Tool.SPOTBUGS).toArray(Tool[]::new);
  }

  private Iterable<RunResult> jmh(Class<?> benchmark, String library) throws RunnerException {
    return new Runner(
            new OptionsBuilder()
                .include(benchmark.getSimpleName() + "\\.")
                .param("library", libraries.resolve(library).toString())
                .build())
        .run();
  }

  private List<String> growth(Growth growth) throws IOException {
    List<Growth.Size> sizes = growth.measure(Sources.in(libraries.resolve(growing)));
    List<String> table = new ArrayList<>();
    table.add("| copies of " + growing + " | extract | solve |");
    table.add("|---:|---:|---:|");
    for (Growth.Size size : sizes) {
      table.add("| " + size.copies() + " | " + size.extract() + " ms | " + size.solve() + " ms |");
    }
    table.add("");
    table.add(
        String.format(
            Locale.ROOT,
            "Slope of extract and solve together on a log-log plot: %.2f.",
            Growth.slope(sizes)));
    return table;
  }

  private static String machine() {
    return String.format(
        Locale.ROOT,
        "%s, JDK %s, %d cores.",
        LocalDate.now(),
        Runtime.version(),
        Runtime.getRuntime().availableProcessors());
  }
}
