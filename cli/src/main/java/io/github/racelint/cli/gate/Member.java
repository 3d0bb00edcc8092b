package io.github.racelint.cli.gate;

/**
 * One member of a class, or the head of a class itself.
 *
 * @param key names it within its program: type, kind, signature
 * @param owner the type that it belongs to, as in the source: {@code shop.Cart.Line}
 * @param field the field's name; empty for other members
 * @param first its first line, from 1
 * @param last its last line
 * @param tokens its text without comments and blanks
 */
record Member(String key, String owner, String field, int first, int last, String tokens) {

  boolean covers(int line) {
    return first <= line && line <= last;
  }

  boolean isHead() {
    return key.startsWith("head ");
  }
}
