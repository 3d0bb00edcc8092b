package io.github.racelint.cli.live;

import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Finds what a program is compiled with: what the settings say, a {@code .racelint/classpath} file,
 * or what the build says. Where nothing is known the program is analysed without its libraries.
 */
public final class BuildPath {
  private static final String FILE = ".racelint/classpath";
  private static final String MAIN = "src/main/java";
  private static final String TEST = "src/test/java";

  private final Maven maven;
  private final Consumer<String> log;

  /** Says to {@code log} what could not be found. */
  public BuildPath(Consumer<String> log) {
    this.log = log;
    this.maven = new Maven(log);
  }

  /** The path of a program; may take as long as the build tool does, the first time. */
  public LiveProgram.ClassPath of(SourceRoot root, Settings settings, List<Path> workspace) {
    Path home = root.home();
    Path top = workspace.stream().filter(home::startsWith).findFirst().orElse(home);
    List<Path> sources = new ArrayList<>(settings.sourcePath());
    sources.addAll(relatives(home));
    List<Path> classes = settings.classPath();
    if (classes == null) {
      classes = ofFile(home, top);
    }
    if (classes == null && settings.maven()) {
      Path pom = upwards(home, top, "pom.xml");
      classes = pom == null ? null : maven.classPath(pom, top);
    }
    List<Path> known = classes == null ? List.of() : existing(classes);
    return new LiveProgram.ClassPath(known, sources, settings.options());
  }

  /** The sources that tests are compiled with, and what annotation processors have made. */
  private static List<Path> relatives(Path home) {
    List<Path> found = new ArrayList<>();
    if (home.endsWith(TEST)) {
      found.add(home.getParent().getParent().resolve("main/java"));
    }
    if (home.endsWith(TEST) || home.endsWith(MAIN)) {
      Path module = home.getParent().getParent().getParent();
      if (module != null) {
        found.add(module.resolve("target/generated-sources/annotations"));
        found.add(module.resolve("build/generated/sources/annotationProcessor/java/main"));
      }
    }
    found.removeIf(folder -> !Files.isDirectory(folder));
    return found;
  }

  private List<Path> ofFile(Path home, Path top) {
    Path file = upwards(home, top, FILE);
    if (file == null) {
      return null;
    }
    try {
      return parse(Files.readString(file), file.getParent().getParent());
    } catch (IOException e) {
      log.accept("cannot read " + file + ": " + e.getMessage());
      return null;
    }
  }

  /** The nearest file of a name, from a folder up to another. */
  private static Path upwards(Path from, Path top, String name) {
    for (Path folder = from; folder != null; folder = folder.getParent()) {
      if (Files.isRegularFile(folder.resolve(name))) {
        return folder.resolve(name);
      }
      if (folder.equals(top)) {
        break;
      }
    }
    return null;
  }

  /**
   * Reads a class path: entries on lines of their own or separated as {@code java} wants it,
   * relative ones from a folder, {@code dir/*} for every jar of a folder.
   */
  static List<Path> parse(String text, Path from) {
    List<Path> entries = new ArrayList<>();
    Stream<String> lines = text.lines().map(String::strip).filter(line -> !line.startsWith("#"));
    for (String line : lines.toList()) {
      for (String entry : line.split(File.pathSeparator)) {
        if (!entry.isBlank()) {
          add(entry.strip(), from, entries);
        }
      }
    }
    return entries;
  }

  private static void add(String entry, Path from, List<Path> entries) {
    try {
      if (entry.endsWith("/*") || entry.endsWith("\\*")) {
        Path folder = from.resolve(entry.substring(0, entry.length() - 2));
        try (DirectoryStream<Path> jars = Files.newDirectoryStream(folder, "*.{jar,JAR}")) {
          List<Path> found = new ArrayList<>();
          jars.forEach(found::add);
          found.sort(null);
          entries.addAll(found);
        }
      } else {
        entries.add(from.resolve(entry));
      }
    } catch (IOException | InvalidPathException e) {
      // Told together with the other entries that are not there.
      entries.add(from.resolve("missing"));
    }
  }

  private List<Path> existing(List<Path> entries) {
    List<Path> there = entries.stream().filter(Files::exists).toList();
    if (there.size() < entries.size()) {
      int missing = entries.size() - there.size();
      log.accept("class path entries that are not there, going on without them: " + missing);
    }
    return there;
  }
}
