package io.github.racelint.libraries;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The findings of libraries, each read and judged by hand. */
final class Expected {
  static final Path FOLDER = Path.of("libraries");

  private static final Pattern LINE =
      Pattern.compile("(\\S+\\.java:\\d+ \\[\\w+]) (true|false|debatable): \\S.*");

  private Expected() {}

  /**
   * All findings of a library with their verdicts; from {@code name.txt} and {@code name.*.txt}.
   */
  static SortedMap<String, String> of(Library library) throws IOException {
    SortedMap<String, String> all = new TreeMap<>();
    for (Path file : files(library)) {
      int number = 0;
      for (String line : Files.readAllLines(file)) {
        number++;
        if (!line.isBlank() && !line.startsWith("#")) {
          Matcher matcher = LINE.matcher(line);
          if (!matcher.matches()) {
            throw new AssertionError(file + ":" + number + ": no verdict in: " + line);
          }
          all.put(matcher.group(1), matcher.group(2));
        }
      }
    }
    return all;
  }

  private static List<Path> files(Library library) throws IOException {
    List<Path> files = new ArrayList<>();
    try (Stream<Path> all = Files.list(FOLDER)) {
      all.filter(file -> isOf(library, file.getFileName().toString())).sorted().forEach(files::add);
    }
    return files;
  }

  private static boolean isOf(Library library, String file) {
    return file.matches(Pattern.quote(library.name()) + "(\\.\\w+)?\\.txt");
  }
}
