package io.github.racelint.cli;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import io.github.racelint.fix.FileEdits;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Source files with another text than on disk, until all of them are written or none is. */
final class ChangedFiles {
  private static final int CONTEXT_LINES = 3;

  private final Charset charset;
  private final PrintWriter err;
  private final Map<Path, String> before = new TreeMap<>();
  private final Map<Path, String> after = new TreeMap<>();
  private final Set<Path> fixed = new HashSet<>();

  ChangedFiles(Charset charset, PrintWriter err) {
    this.charset = charset;
    this.err = err;
  }

  /** The new texts. */
  Map<Path, String> texts() {
    return new TreeMap<>(after);
  }

  boolean isEmpty() {
    return after.isEmpty();
  }

  /** Whether writing the file would give back what was read. */
  boolean canChange(Path file) {
    return original(file) != null;
  }

  /** Changes a file that can be changed. */
  void change(Path file, FileEdits edits) {
    after.put(file, edits.applyTo(after.getOrDefault(file, before.get(file))));
  }

  /** Goes back to earlier texts. */
  void reset(Map<Path, String> previous) {
    after.clear();
    after.putAll(previous);
  }

  /** Goes back to the earlier text of one file. */
  void reset(Path file, Map<Path, String> previous) {
    after.remove(file);
    if (previous.containsKey(file)) {
      after.put(file, previous.get(file));
    }
  }

  private String original(Path file) {
    String known = before.get(file);
    if (known != null || fixed.contains(file)) {
      return known;
    }
    try {
      byte[] bytes = Files.readAllBytes(file);
      String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      if (Arrays.equals(text.getBytes(charset), bytes)) {
        before.put(file, text);
        return text;
      }
    } catch (CharacterCodingException e) {
      err.println("racelint: not changed, because it is not in " + charset + ": " + file);
    } catch (IOException e) {
      throw new UserError("cannot read " + file + ": " + e.getMessage());
    }
    fixed.add(file);
    return null;
  }

  /** Shows the changes as one unified diff. */
  void print(PrintWriter out) {
    after.forEach(
        (file, text) -> {
          List<String> old = Arrays.asList(before.get(file).split("\n", -1));
          List<String> changed = Arrays.asList(text.split("\n", -1));
          String name = file.toString().replace('\\', '/');
          UnifiedDiffUtils.generateUnifiedDiff(
                  "a/" + name, "b/" + name, old, DiffUtils.diff(old, changed), CONTEXT_LINES)
              .forEach(out::println);
        });
  }

  /** Writes the files; if one of them cannot be written, the others are what they were. */
  void write() {
    List<Path> written = new ArrayList<>();
    for (Map.Entry<Path, String> each : after.entrySet()) {
      Path file = each.getKey();
      try {
        Files.write(file, each.getValue().getBytes(charset));
        written.add(file);
      } catch (IOException e) {
        written.forEach(this::restore);
        if (Files.isRegularFile(file)) {
          restore(file);
        }
        throw new UserError(
            "cannot write " + file + ": " + e.getMessage() + "; no file was changed");
      }
    }
  }

  private void restore(Path file) {
    try {
      byte[] old = before.get(file).getBytes(charset);
      if (!Arrays.equals(Files.readAllBytes(file), old)) {
        Files.write(file, old);
      }
    } catch (IOException e) {
      err.println("racelint: left half written: " + file + ": " + e.getMessage());
    }
  }
}
