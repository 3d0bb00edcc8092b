package io.github.racelint.cli.live;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The folder that a package hierarchy starts in; all Java files below it are one program, as they
 * are one compilation of the build.
 *
 * @param folder where to look for files; null for a file that stands alone
 * @param alone the file that stands alone; null if there is a folder
 */
public record SourceRoot(Path folder, Path alone) {

  private static final Pattern PACKAGE =
      Pattern.compile("(?m)^\\s*(?:@[^;]*?\\s)?package\\s+([\\w.\\s]+?)\\s*;");

  /** Files without a body to look at; see the command line's list. */
  private static final Set<String> DESCRIPTORS = Set.of("module-info.java", "package-info.java");

  /**
   * The root of a file.
   *
   * @param file absolute
   * @param text what the file is, or will be when it is saved
   * @param workspace the folders that the editor has open; a file elsewhere stands alone
   */
  public static SourceRoot of(Path file, String text, List<Path> workspace) {
    Path top = workspace.stream().filter(file::startsWith).findFirst().orElse(null);
    Path folder = file.getParent();
    Matcher matcher = PACKAGE.matcher(text);
    if (top == null || folder == null) {
      return new SourceRoot(null, file);
    }
    if (matcher.find()) {
      String[] names = matcher.group(1).strip().split("\\s*\\.\\s*");
      for (int i = names.length - 1; i >= 0; i--) {
        boolean fits = folder != null && folder.endsWith(names[i]) && !folder.equals(top);
        if (!fits) {
          return new SourceRoot(null, file);
        }
        folder = folder.getParent();
      }
    }
    return new SourceRoot(folder, null);
  }

  /** What the root is called in messages. */
  public String name() {
    Path named = folder == null ? alone : folder;
    int names = named.getNameCount();
    return names > 3 ? named.subpath(names - 3, names).toString() : named.toString();
  }

  /** The folder that the build of this root is looked for from. */
  Path home() {
    return folder == null ? alone.getParent() : folder;
  }

  boolean contains(Path file) {
    return folder == null ? file.equals(alone) : file.startsWith(folder);
  }

  static boolean isSource(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.endsWith(".java") && !DESCRIPTORS.contains(name);
  }

  /** All Java files, sorted; what cannot be read is left out. */
  Set<Path> files() {
    Set<Path> files = new TreeSet<>();
    if (folder == null) {
      files.add(alone);
      return files;
    }
    try {
      Files.walkFileTree(folder, new Visitor(files));
    } catch (IOException e) {
      // What was found until then is analysed.
    }
    return files;
  }

  private final class Visitor extends SimpleFileVisitor<Path> {
    private final Set<Path> files;

    Visitor(Set<Path> files) {
      this.files = files;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
      boolean hidden =
          !directory.equals(folder) && directory.getFileName().toString().startsWith(".");
      return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (isSource(file) && Files.isReadable(file)) {
        files.add(file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      return FileVisitResult.CONTINUE;
    }
  }
}
