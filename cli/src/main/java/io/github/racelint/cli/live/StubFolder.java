package io.github.racelint.cli.live;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A temporary folder with the class files of {@link ClassStubs}; also emptied by the JVM as it
 * ends.
 */
final class StubFolder implements AutoCloseable {
  private final Set<String> names = new HashSet<>();
  private Path folder;

  /** Where they are. */
  synchronized Path folder() throws IOException {
    if (folder == null) {
      folder = Files.createTempDirectory("racelint-");
      // An editor may end the server at any time.
      Runtime.getRuntime().addShutdownHook(new Thread(this::close));
    }
    return folder;
  }

  synchronized void replaceAll(Map<String, byte[]> classes) throws IOException {
    Set<String> gone = new HashSet<>(names);
    gone.removeAll(classes.keySet());
    remove(gone);
    replace(classes);
  }

  synchronized void replace(Map<String, byte[]> classes) throws IOException {
    for (Map.Entry<String, byte[]> entry : classes.entrySet()) {
      Path file = file(entry.getKey());
      Files.createDirectories(file.getParent());
      Files.write(file, entry.getValue());
      names.add(entry.getKey());
    }
  }

  synchronized void remove(Set<String> classes) {
    for (String name : classes) {
      if (names.remove(name)) {
        try {
          Files.deleteIfExists(file(name));
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }
  }

  private Path file(String name) throws IOException {
    return folder().resolve(name.replace('.', '/') + ".class");
  }

  @Override
  public synchronized void close() {
    if (folder == null) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
      for (Path path : deepestFirst) {
        Files.deleteIfExists(path);
      }
    } catch (IOException | UncheckedIOException e) {
      // The system empties its temporary folder sooner or later.
    }
    folder = null;
    names.clear();
  }
}
