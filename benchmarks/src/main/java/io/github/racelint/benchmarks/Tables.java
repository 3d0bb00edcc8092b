package io.github.racelint.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Tables in Markdown. */
final class Tables {

  private Tables() {}

  /** The first two lines: a library, the plain figure, and one column for each further tool. */
  static List<String> head(String first, String second, Tool[] tools, String unit) {
    StringBuilder names = new StringBuilder("| " + first + " | " + second + " |");
    StringBuilder line = new StringBuilder("|---|---:|");
    for (Tool tool : tools) {
      if (tool != Tool.JAVAC) {
        names.append(" " + tool.title() + unit + " |");
        line.append("---:|");
      }
    }
    return new ArrayList<>(List.of(names.toString(), line.toString()));
  }

  static double median(List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }

  /** The median of the ratios of each round, since the machine changes from one to the next. */
  static String ratio(List<Double> times, List<Double> base) {
    return String.format(Locale.ROOT, " | %.2f", medianRatio(times, base));
  }

  /** How much more, in percent, with the range of the rounds. */
  static String added(List<Double> times, List<Double> base) {
    List<Double> ratios = ratios(times, base);
    return String.format(
        Locale.ROOT,
        " | %+.0f %% (%+.0f to %+.0f)",
        percent(median(ratios)),
        percent(ratios.stream().min(Double::compare).orElseThrow()),
        percent(ratios.stream().max(Double::compare).orElseThrow()));
  }

  private static double percent(double ratio) {
    return 100 * (ratio - 1);
  }

  private static double medianRatio(List<Double> times, List<Double> base) {
    return median(ratios(times, base));
  }

  private static List<Double> ratios(List<Double> times, List<Double> base) {
    return IntStream.range(0, times.size()).mapToObj(i -> times.get(i) / base.get(i)).toList();
  }

  /** Puts lines between the comments that mark a table. */
  static void write(Path file, String name, List<String> lines) throws IOException {
    String text = Files.readString(file);
    String open = "<!-- table: " + name + " -->\n";
    Pattern table = Pattern.compile(Pattern.quote(open) + ".*?<!-- end -->", Pattern.DOTALL);
    String made = open + String.join("\n", lines) + "\n<!-- end -->";
    String changed =
        table.matcher(text).replaceFirst(match -> java.util.regex.Matcher.quoteReplacement(made));
    if (!text.contains(open)) {
      throw new IOException(file + " has no table " + name);
    }
    Files.writeString(file, changed);
  }
}
