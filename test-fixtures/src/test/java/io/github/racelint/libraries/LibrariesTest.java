package io.github.racelint.libraries;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.errorprone.bugpatterns.BugChecker;
import io.github.racelint.fixtures.Readme;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What RaceLint says of real libraries, compared with what was read and judged: a rule that changes
 * shows here as a difference. Every build lints the small ones; {@code -Dracelint.libraries=all}
 * takes all, {@code -Dracelint.libraries=none} none.
 */
class LibrariesTest {
  private static final List<String> VERDICTS = List.of("true", "debatable", "false");

  private static final List<Library> LIBRARIES =
      List.of(
          new Library("commons-lang3", "org.apache.commons:commons-lang3:3.17.0", false),
          new Library("commons-pool2", "org.apache.commons:commons-pool2:2.12.0", true),
          new Library("commons-dbcp2", "org.apache.commons:commons-dbcp2:2.12.0", false),
          new Library("hikaricp", "com.zaxxer:HikariCP:6.2.1", true),
          new Library("logback-core", "ch.qos.logback:logback-core:1.5.12", false),
          new Library("logback-classic", "ch.qos.logback:logback-classic:1.5.12", false),
          new Library("netty-transport", "io.netty:netty-transport:4.1.115.Final", false),
          new Library("rxjava", "io.reactivex.rxjava3:rxjava:3.1.9", false),
          new Library("guava", "com.google.guava:guava:33.3.1-jre", false));

  @TestFactory
  Stream<DynamicTest> findingsAreThoseThatWereJudged() {
    String wanted = System.getProperty("racelint.libraries", "quick");
    LibraryFetcher fetcher = new LibraryFetcher(Path.of("target", "libraries").toAbsolutePath());
    return LIBRARIES.stream()
        .filter(library -> isWanted(library, wanted))
        .map(library -> DynamicTest.dynamicTest(library.name(), () -> compare(library, fetcher)));
  }

  private static boolean isWanted(Library library, String wanted) {
    return switch (wanted) {
      case "all" -> true;
      case "none" -> false;
      case "quick" -> library.quick();
      default -> Set.of(wanted.split(",")).contains(library.name());
    };
  }

  private static void compare(Library library, LibraryFetcher fetcher) throws Exception {
    SortedSet<String> found = LibraryCompiler.findings(fetcher.fetch(library), checks());
    SortedSet<String> expected = new TreeSet<>(Expected.of(library).keySet());
    SortedSet<String> fresh = new TreeSet<>(found);
    fresh.removeAll(expected);
    SortedSet<String> gone = new TreeSet<>(expected);
    gone.removeAll(found);
    assertThat(fresh)
        .as(
            "new findings in %s: read and judge them, then add them to %s",
            library, Expected.FOLDER)
        .isEmpty();
    assertThat(gone)
        .as("findings that are gone from %s: take them out of %s", library, Expected.FOLDER)
        .isEmpty();
  }

  /** What the lists say of each check's precision, over all libraries. */
  @Test
  void tableIsCurrent() throws Exception {
    SortedMap<String, int[]> byCheck = new TreeMap<>();
    for (Library library : LIBRARIES) {
      for (Map.Entry<String, String> judged : Expected.of(library).entrySet()) {
        String check = judged.getKey().replaceFirst(".*\\[(\\w+)]$", "$1");
        int column = VERDICTS.indexOf(judged.getValue());
        byCheck.computeIfAbsent(check, c -> new int[VERDICTS.size()])[column]++;
      }
    }
    StringBuilder table = new StringBuilder("| check | findings | true | debatable | false |\n");
    table.append("|---|---:|---:|---:|---:|\n");
    byCheck.forEach(
        (check, counts) ->
            table.append(
                String.format(
                    "| %s | %d | %d | %d | %d |%n",
                    check, IntStream.of(counts).sum(), counts[0], counts[1], counts[2])));
    Readme.check("libraries", table.toString());
  }

  private static List<String> checks() {
    return ServiceLoader.load(BugChecker.class).stream()
        .map(provider -> provider.type())
        .filter(type -> type.getPackageName().equals("io.github.racelint.check"))
        .map(Class::getSimpleName)
        .sorted()
        .collect(Collectors.toList());
  }
}
