package io.github.racelint.cli.lsp;

import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;

/**
 * An open file as the editor has it.
 *
 * @param uri as the editor wrote it
 * @param path where it is
 * @param version as the editor counts
 * @param text what it contains, saved or not
 */
record Document(String uri, Path path, int version, String text) {

  /** The file that a URI names, absolute; null if it names none. */
  static Path file(String uri) {
    try {
      URI parsed = URI.create(uri);
      return "file".equalsIgnoreCase(parsed.getScheme())
          ? Path.of(parsed).toAbsolutePath().normalize()
          : null;
    } catch (IllegalArgumentException | FileSystemNotFoundException e) {
      return null;
    }
  }

  /** The same after some changes, each of the text that the one before has left. */
  Document changed(int newVersion, List<TextDocumentContentChangeEvent> changes) {
    String now = text;
    for (TextDocumentContentChangeEvent change : changes) {
      if (change.getRange() == null) {
        now = change.getText();
      } else {
        TextLines lines = new TextLines(now);
        int start = lines.offset(change.getRange().getStart());
        int end = Math.max(start, lines.offset(change.getRange().getEnd()));
        now = now.substring(0, start) + change.getText() + now.substring(end);
      }
    }
    return new Document(uri, path, newVersion, now);
  }
}
