package io.github.racelint.benchmarks;

import io.github.racelint.facts.Program;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How the time of the analysis grows with the program: several copies of a library in one. */
final class Growth {
  private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);");

  private final Path directory;

  Growth(Path directory) {
    this.directory = directory;
  }

  /**
   * One size.
   *
   * @param copies of the library
   * @param extract processor time of the stage, in milliseconds
   * @param solve the same
   */
  record Size(int copies, long extract, long solve) {}

  /** Measures 1, 2, 4, 8 and 16 copies, after a run that warms up. */
  List<Size> measure(Sources library) throws IOException {
    List<Size> sizes = new ArrayList<>();
    measure(library, 4);
    for (int copies = 1; copies <= 16; copies *= 2) {
      sizes.add(measure(library, copies));
    }
    return sizes;
  }

  /** The slope of a straight line through the sizes on a plot with two logarithmic axes. */
  static double slope(List<Size> sizes) {
    double meanX = sizes.stream().mapToDouble(Growth::x).average().orElseThrow();
    double meanY = sizes.stream().mapToDouble(Growth::y).average().orElseThrow();
    double above = sizes.stream().mapToDouble(s -> (x(s) - meanX) * (y(s) - meanY)).sum();
    return above / sizes.stream().mapToDouble(s -> Math.pow(x(s) - meanX, 2)).sum();
  }

  private static double x(Size size) {
    return Math.log(size.copies());
  }

  private static double y(Size size) {
    return Math.log(size.extract() + size.solve());
  }

  private Size measure(Sources library, int copies) throws IOException {
    List<Path> files = new ArrayList<>();
    for (int copy = 0; copy < copies; copy++) {
      files.addAll(copy(library, "copy" + copy));
    }
    long extract = Long.MAX_VALUE;
    long solve = Long.MAX_VALUE;
    try (Stages stages = new Stages(new Sources(library.name(), files, library.classPath()))) {
      for (int run = 0; run < 3; run++) {
        long start = processorTime();
        Program program = stages.extract();
        long extracted = processorTime();
        stages.solve(program);
        extract = Math.min(extract, extracted - start);
        solve = Math.min(solve, processorTime() - extracted);
      }
    }
    return new Size(copies, extract / 1_000_000, solve / 1_000_000);
  }

  /** The library with its packages below another one. */
  private List<Path> copy(Sources library, String name) throws IOException {
    Path target = directory.resolve(library.name()).resolve(name);
    String top = topPackage(library);
    List<Path> files = new ArrayList<>();
    for (Path file : library.files()) {
      String text = Files.readString(file);
      Matcher matcher = PACKAGE.matcher(text);
      if (matcher.find()) {
        Path copy = target.resolve(matcher.group(1)).resolve(file.getFileName());
        Files.createDirectories(copy.getParent());
        Files.writeString(copy, text.replace(top, name + "." + top));
        files.add(copy);
      }
    }
    return files;
  }

  /** What the names of all packages start with. */
  private static String topPackage(Sources library) throws IOException {
    String top = null;
    for (Path file : library.files()) {
      Matcher matcher = PACKAGE.matcher(Files.readString(file));
      if (matcher.find()) {
        String name = matcher.group(1);
        top = top == null || top.startsWith(name) ? name : top;
      }
    }
    return top;
  }

  private static long processorTime() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
