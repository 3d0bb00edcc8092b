package io.github.racelint.libraries;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Brings a library's sources and all that they are compiled against, with the Maven of the build.
 */
final class LibraryFetcher {
  private static final String PLUGIN = "org.apache.maven.plugins:maven-dependency-plugin:3.11.0:";

  private final Path directory;

  LibraryFetcher(Path directory) {
    this.directory = directory;
  }

  /**
   * What a compilation needs.
   *
   * @param root the folder of the sources
   * @param files the sources, sorted
   * @param classPath jars, separated as the system separates them
   */
  record Fetched(Path root, List<Path> files, String classPath) {}

  Fetched fetch(Library library) throws IOException, InterruptedException {
    Path home = Files.createDirectories(directory.resolve(library.name()));
    Path sources = home.resolve("src");
    Path classPath = home.resolve("classpath");
    if (!Files.exists(classPath)) {
      String coordinates = library.coordinates();
      copy(coordinates + ":jar:sources", home);
      copy(coordinates + ":pom", home);
      String stem = library.artifact() + "-" + library.version();
      unzip(home.resolve(stem + "-sources.jar"), sources);
      // The library's own pom, since optional dependencies are not those of its users.
      mvn(home, "-f", stem + ".pom", PLUGIN + "build-classpath", "-Dmdep.outputFile=" + classPath);
    }
    return new Fetched(sources, javaFiles(sources), Files.readString(classPath).strip());
  }

  private static void copy(String artifact, Path to) throws IOException, InterruptedException {
    mvn(to, PLUGIN + "copy", "-Dartifact=" + artifact, "-DoutputDirectory=" + to);
  }

  private static void mvn(Path directory, String... arguments)
      throws IOException, InterruptedException {
    Path maven = Path.of(System.getProperty("racelint.maven"), "bin", "mvn");
    List<String> command = new ArrayList<>(List.of(maven.toString(), "-B", "-q"));
    command.add("-Dmaven.repo.local=" + System.getProperty("racelint.repository"));
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command).directory(directory.toFile()).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes());
    if (process.waitFor() != 0) {
      throw new IOException(String.join(" ", command) + "\n" + output);
    }
  }

  private static void unzip(Path jar, Path to) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
        ZipEntry entry = all.nextElement();
        Path file = to.resolve(entry.getName()).normalize();
        boolean wanted = entry.getName().endsWith(".java") && file.startsWith(to);
        if (wanted && !entry.getName().startsWith("META-INF/")) {
          Files.createDirectories(file.getParent());
          try (InputStream in = zip.getInputStream(entry)) {
            Files.write(file, in.readAllBytes());
          }
        }
      }
    }
  }

  private static List<Path> javaFiles(Path sources) throws IOException {
    try (var files = Files.walk(sources)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> !file.endsWith("module-info.java"))
          .sorted()
          .toList();
    }
  }
}
