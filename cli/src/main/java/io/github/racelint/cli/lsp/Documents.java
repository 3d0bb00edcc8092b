package io.github.racelint.cli.lsp;

import io.github.racelint.report.Finding;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The open files and what was found in them. For several threads. */
final class Documents {
  private final Map<Path, Document> open = new ConcurrentHashMap<>();
  private final Map<Path, Checked> checked = new ConcurrentHashMap<>();

  /**
   * What was found in an open file.
   *
   * @param document as it was analysed
   * @param findings in it
   */
  record Checked(Document document, List<Finding> findings) {}

  Document get(Path path) {
    return path == null ? null : open.get(path);
  }

  /** The open file that a URI names; null if there is none. */
  Document of(String uri) {
    return get(Document.file(uri));
  }

  void put(Document document) {
    open.put(document.path(), document);
  }

  void remove(Path path) {
    open.remove(path);
    checked.remove(path);
  }

  Collection<Document> all() {
    return open.values();
  }

  /** What open files contain. */
  Map<Path, String> texts() {
    Map<Path, String> texts = new HashMap<>();
    open.values().forEach(document -> texts.put(document.path(), document.text()));
    return texts;
  }

  Checked checked(Path path) {
    return checked.get(path);
  }

  void put(Checked result) {
    checked.put(result.document().path(), result);
  }

  /**
   * What a file contains: as the editor has it, or as it is on disk; empty if it cannot be read.
   */
  String text(Path path) {
    Document document = open.get(path);
    if (document != null) {
      return document.text();
    }
    try {
      return Files.readString(path);
    } catch (MalformedInputException e) {
      return latin(path);
    } catch (IOException e) {
      return "";
    }
  }

  private static String latin(Path path) {
    try {
      return Files.readString(path, StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      return "";
    }
  }
}
