package io.github.racelint.report;

import java.nio.file.Files;
import java.nio.file.Path;

/** What paths in reports are relative to. */
public final class Roots {
  private final Path root;

  private Roots(Path root) {
    this.root = root;
  }

  /** The repository around a folder; the folder itself if there is none. */
  public static Roots around(Path folder) {
    Path start = folder.toAbsolutePath().normalize();
    for (Path p = start; p != null; p = p.getParent()) {
      if (Files.exists(p.resolve(".git"))) {
        return new Roots(p);
      }
    }
    return new Roots(start);
  }

  public Path root() {
    return root;
  }

  /** A file's path from the root, with {@code /}; absolute if it is not below the root. */
  public String relative(String file) {
    Path path = Path.of(file).toAbsolutePath().normalize();
    String shown = path.startsWith(root) ? root.relativize(path).toString() : path.toString();
    return shown.replace('\\', '/');
  }

  /** A file's path from the root as a relative URI; a {@code file:} URI if it is elsewhere. */
  String uri(String file) {
    Path path = Path.of(file).toAbsolutePath().normalize();
    if (!path.startsWith(root)) {
      return path.toUri().toString();
    }
    String base = root.toUri().toString();
    String whole = path.toUri().toString();
    String slashed = base.endsWith("/") ? base : base + "/";
    return whole.startsWith(slashed) ? whole.substring(slashed.length()) : relative(file);
  }
}
