package io.github.racelint.models;

import java.util.ArrayList;
import java.util.List;

/** The words of one line or part of a line, read from left to right. */
final class Words {

  private final List<String> words;
  private int next;

  /** Splits at blanks and tabs. */
  Words(String text) {
    words = split(text);
  }

  /** The parts of a text between blanks and tabs. */
  static List<String> split(String text) {
    List<String> result = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean blank = i == text.length() || isBlank(text.charAt(i));
      if (blank && start >= 0) {
        result.add(text.substring(start, i));
        start = -1;
      } else if (!blank && start < 0) {
        start = i;
      }
    }
    return result;
  }

  static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  boolean atEnd() {
    return next == words.size();
  }

  /** The next word without taking it; empty at the end. */
  String peek() {
    return atEnd() ? "" : words.get(next);
  }

  /** Takes the next word; empty at the end. */
  String take() {
    return atEnd() ? "" : words.get(next++);
  }

  /** Takes the next word if it is this one. */
  boolean take(String word) {
    if (!peek().equals(word)) {
      return false;
    }
    next++;
    return true;
  }

  /** The words left. */
  List<String> rest() {
    List<String> result = words.subList(next, words.size());
    next = words.size();
    return result;
  }

  /**
   * A remedy for a word that is none of those expected.
   *
   * @param word what stands in the file
   * @param expected what might stand there
   */
  static String expect(String word, List<String> expected) {
    String nearest = null;
    int best = 3;
    for (String candidate : expected) {
      int distance = distance(word, candidate);
      if (distance < best && distance < candidate.length()) {
        best = distance;
        nearest = candidate;
      }
    }
    return nearest != null
        ? "did you mean '" + nearest + "'?"
        : "expected one of " + String.join(", ", expected);
  }

  /** Levenshtein distance. */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
