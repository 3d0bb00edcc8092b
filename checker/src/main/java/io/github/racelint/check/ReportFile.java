package io.github.racelint.check;

import com.sun.tools.javac.util.Context;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javax.tools.JavaFileManager;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;

/**
 * Where a relative path of an option leads. Builds run javac for all modules in one folder, often
 * at the same time, so a report's path is taken from the module that the classes are written to,
 * and each source set of a module has a file of its own.
 */
final class ReportFile {
  private static final List<String> MODULE =
      List.of("pom.xml", "build.gradle", "build.gradle.kts", "build.xml", ".classpath");

  /** The folders for the classes of a module's main code. */
  private static final Set<String> MAIN = Set.of("classes", "main", "bin", "out");

  private ReportFile() {}

  /** The file to write for an option's value. */
  static Path locate(Context context, String value) {
    Path given = Path.of(value);
    Path classes = classOutput(context);
    if (classes == null) {
      return given.toAbsolutePath();
    }
    String set = classes.getFileName().toString();
    String name = given.getFileName().toString();
    int dot = name.indexOf('.');
    String own =
        MAIN.contains(set) || dot < 1 || module(classes) == null
            ? name
            : name.substring(0, dot) + "-" + set + name.substring(dot);
    return resolve(classes, given).resolveSibling(own);
  }

  /** The file to read: below the module if there, else below the working directory. */
  static Path existing(Context context, String value) {
    Path classes = classOutput(context);
    if (classes != null) {
      for (Path p = classes; p != null; p = p.getParent()) {
        Path file = p.resolve(value);
        if (Files.isRegularFile(file)) {
          return file;
        }
        if (Files.exists(p.resolve(".git"))) {
          break;
        }
      }
    }
    return Path.of(value);
  }

  private static Path resolve(Path classes, Path given) {
    Path module = module(classes);
    return given.isAbsolute() || module == null ? given.toAbsolutePath() : module.resolve(given);
  }

  private static Path module(Path classes) {
    for (Path p = classes; p != null; p = p.getParent()) {
      for (String file : MODULE) {
        if (Files.exists(p.resolve(file))) {
          return p;
        }
      }
    }
    return null;
  }

  private static Path classOutput(Context context) {
    if (context.get(JavaFileManager.class) instanceof StandardJavaFileManager files) {
      Iterable<? extends Path> paths = files.getLocationAsPaths(StandardLocation.CLASS_OUTPUT);
      if (paths != null && paths.iterator().hasNext()) {
        return paths.iterator().next().toAbsolutePath().normalize();
      }
    }
    return null;
  }
}
