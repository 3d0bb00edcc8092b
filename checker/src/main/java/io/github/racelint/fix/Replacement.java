package io.github.racelint.fix;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * One line of {@code replacements.txt}: what can take the place of an object of a type.
 *
 * @param made the class of the object, by its full name
 * @param way how the other comes about
 * @param by the full name of a class, or of a static method
 * @param conditions what has to be so
 */
record Replacement(String made, Way way, String by, Set<String> conditions) {
  private static final String FILE = "replacements.txt";
  private static final List<Replacement> ALL = read();

  /** How another object comes to take the place. */
  enum Way {
    NEW,
    WRAP,
    FACTORY,
    OWN
  }

  /** What can stand for an object of a class, best first. */
  static List<Replacement> of(String className) {
    return ALL.stream().filter(each -> each.made.equals(className)).toList();
  }

  boolean needs(String condition) {
    return conditions.contains(condition);
  }

  /** The class of the other object, or the one whose static method makes it. */
  String className() {
    return way == Way.NEW || way == Way.OWN ? by : by.substring(0, by.lastIndexOf('.'));
  }

  /** The static method that makes the other object. */
  String method() {
    return by.substring(by.lastIndexOf('.') + 1);
  }

  private static List<Replacement> read() {
    try (InputStream in = Replacement.class.getResourceAsStream(FILE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(Replacement::parse)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Replacement parse(String line) {
    String[] parts = line.split("\\|", -1);
    Way way = Way.valueOf(parts[1].strip().toUpperCase(Locale.ROOT));
    String conditions = parts[3].strip();
    return new Replacement(
        parts[0].strip(),
        way,
        parts[2].strip(),
        conditions.isEmpty() ? Set.of() : Set.of(conditions.split(" +")));
  }
}
