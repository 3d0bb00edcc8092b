package io.github.racelint.cli;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Small programs for the tests of the command line. */
final class Sources {

  /** The line of {@link #racy} that loses updates. */
  static final int RACY_LINE = 11;

  private Sources() {}

  /** A class that counts on four threads without a lock. */
  static String racy(String name) {
    return """
    import java.util.concurrent.ExecutorService;
    import java.util.concurrent.Executors;

    public class NAME {
      private final ExecutorService pool = Executors.newFixedThreadPool(4);
      private int hits;

      public void serve() {
        for (int i = 0; i < 100; i++) {
          pool.submit(
              () -> hits++);
        }
      }
    }
    """
        .replace("NAME", name);
  }

  /** The same with an atomic counter. */
  static String right(String name) {
    return """
    import java.util.concurrent.ExecutorService;
    import java.util.concurrent.Executors;
    import java.util.concurrent.atomic.AtomicInteger;

    public class NAME {
      private final ExecutorService pool = Executors.newFixedThreadPool(4);
      private final AtomicInteger hits = new AtomicInteger();

      public void serve() {
        for (int i = 0; i < 100; i++) {
          pool.submit(() -> hits.incrementAndGet());
        }
      }
    }
    """
        .replace("NAME", name);
  }

  /** A class with so many racy counters. */
  static String racyOften(String name, int counters) {
    String fields =
        IntStream.range(0, counters)
            .mapToObj(i -> "  private int hits" + i + ";\n")
            .collect(Collectors.joining());
    String submits =
        IntStream.range(0, counters)
            .mapToObj(i -> "      pool.submit(() -> hits" + i + "++);\n")
            .collect(Collectors.joining());
    return "import java.util.concurrent.*;\n"
        + ("public class " + name + " {\n")
        + "  private final ExecutorService pool = Executors.newFixedThreadPool(4);\n"
        + fields
        + "  public void serve() {\n"
        + "    for (int i = 0; i < 100; i++) {\n"
        + submits
        + "    }\n"
        + "  }\n"
        + "}\n";
  }
}
