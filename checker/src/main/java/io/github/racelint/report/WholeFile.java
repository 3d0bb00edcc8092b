package io.github.racelint.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

/** Writes files so that nobody ever reads half of one. */
public final class WholeFile {
  private WholeFile() {}

  /**
   * Writes text in UTF-8, making the folders that are missing.
   *
   * @throws IOException if it cannot be written, or the name is that of a Java source: what is
   *     analysed is not what a report should replace
   */
  public static void write(Path file, String text) throws IOException {
    Path whole = file.toAbsolutePath();
    if (whole.getFileName().toString().endsWith(".java")) {
      throw new IOException("a Java source is not overwritten");
    }
    Files.createDirectories(whole.getParent());
    Path draft = whole.resolveSibling("." + whole.getFileName() + "." + UUID.randomUUID());
    try {
      Files.writeString(draft, text, StandardCharsets.UTF_8);
      try {
        Files.move(draft, whole, StandardCopyOption.ATOMIC_MOVE);
      } catch (AtomicMoveNotSupportedException e) {
        Files.move(draft, whole, StandardCopyOption.REPLACE_EXISTING);
      }
    } finally {
      Files.deleteIfExists(draft);
    }
  }
}
