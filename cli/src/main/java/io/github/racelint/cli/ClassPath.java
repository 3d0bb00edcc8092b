package io.github.racelint.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A class path as the user wrote it, split into what is there and what is not.
 *
 * @param entries existing jars and directories, in order, with {@code dir/*} replaced by its jars
 * @param missing entries that name nothing, as the user wrote them
 */
record ClassPath(List<Path> entries, List<String> missing) {

  /** Reads the form that {@code java} and {@code javac} read; an empty text is an empty path. */
  static ClassPath parse(String value) {
    List<Path> entries = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    for (String entry : value.split(File.pathSeparator)) {
      if (entry.isBlank()) {
        continue;
      }
      boolean everyJar = entry.equals("*") || entry.endsWith("/*") || entry.endsWith("\\*");
      Path path = path(everyJar ? entry.substring(0, entry.length() - 1) : entry);
      if (path == null || !Files.exists(path)) {
        missing.add(entry);
      } else if (everyJar) {
        entries.addAll(jarsIn(path));
      } else {
        entries.add(path);
      }
    }
    return new ClassPath(List.copyOf(entries), List.copyOf(missing));
  }

  private static Path path(String entry) {
    try {
      return Path.of(entry);
    } catch (InvalidPathException e) {
      return null;
    }
  }

  private static List<Path> jarsIn(Path directory) {
    List<Path> jars = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(directory, "*.{jar,JAR}")) {
      stream.forEach(jars::add);
    } catch (IOException e) {
      throw new UserError("cannot read the class path entry " + directory + ": " + e.getMessage());
    }
    jars.sort(null);
    return jars;
  }
}
