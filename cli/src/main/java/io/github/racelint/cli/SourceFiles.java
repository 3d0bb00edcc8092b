package io.github.racelint.cli;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Turns the paths of the command line into the Java files to analyse. */
final class SourceFiles {

  /**
   * Files without a method body to look at. A module descriptor would also make javac treat all
   * files as that module, and then the class path would no longer be seen.
   */
  private static final Set<String> DESCRIPTORS = Set.of("module-info.java", "package-info.java");

  private final Map<Path, Path> byRealPath = new TreeMap<>();
  private final List<String> problems = new ArrayList<>();

  private SourceFiles() {}

  /**
   * Returns every Java file that the paths name or contain, each once, sorted, and written as the
   * user wrote it; hidden directories are left out.
   *
   * @throws UserError if a path names nothing or nothing readable, with a line for each such path
   */
  static List<Path> collect(List<Path> paths) {
    SourceFiles files = new SourceFiles();
    for (Path path : paths) {
      files.add(path);
    }
    if (!files.problems.isEmpty()) {
      throw new UserError(files.problems);
    }
    return files.byRealPath.values().stream().sorted().toList();
  }

  private void add(Path path) {
    if (!Files.exists(path)) {
      problems.add("no such file or directory: " + path);
    } else if (Files.isDirectory(path)) {
      addDirectory(path);
    } else if (!isJava(path)) {
      problems.add("not a Java source file: " + path);
    } else {
      addFile(path);
    }
  }

  private void addDirectory(Path directory) {
    int before = byRealPath.size();
    int problemsBefore = problems.size();
    try {
      Files.walkFileTree(directory, new Visitor(directory));
    } catch (IOException e) {
      problems.add("cannot read " + directory + ": " + e.getMessage());
    }
    if (byRealPath.size() == before && problems.size() == problemsBefore) {
      problems.add("no Java source files in " + directory);
    }
  }

  private void addFile(Path file) {
    if (!Files.isReadable(file)) {
      problems.add("cannot read " + file);
      return;
    }
    byRealPath.putIfAbsent(file.toAbsolutePath().normalize(), file);
  }

  private static boolean isJava(Path file) {
    return file.getFileName().toString().endsWith(".java");
  }

  private final class Visitor extends SimpleFileVisitor<Path> {
    private final Path top;

    Visitor(Path top) {
      this.top = top;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
      boolean hidden = !directory.equals(top) && name(directory).startsWith(".");
      return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (isJava(file) && !DESCRIPTORS.contains(name(file)) && !Files.isDirectory(file)) {
        addFile(file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      problems.add("cannot read " + file);
      return FileVisitResult.CONTINUE;
    }

    private String name(Path path) {
      return String.valueOf(path.getFileName());
    }
  }
}
