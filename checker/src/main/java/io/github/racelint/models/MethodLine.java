package io.github.racelint.models;

import io.github.racelint.facts.Effect;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one line about methods: {@code submit(Runnable) execute since 9: runs 0 pool}. */
final class MethodLine {

  /**
   * A method as named on the left of the colon.
   *
   * @param parameters null for every overload
   */
  private record Head(String name, @Nullable List<String> parameters) {}

  private final String owner;
  private final int ownerSince;
  private final int line;

  /**
   * @param owner the class above the line
   * @param ownerSince the release that brought the class, 0 for all
   * @param line the line's number
   */
  MethodLine(String owner, int ownerSince, int line) {
    this.owner = owner;
    this.ownerSince = ownerSince;
    this.line = line;
  }

  /** One model for each method named on the line. */
  List<Declared<MethodModel>> parse(String text) throws MistakeException {
    int colon = text.indexOf(':');
    if (colon < 0) {
      throw new MistakeException(
          "there is no ':' between methods and effects", "write 'submit(Runnable): runs 0 pool'");
    }
    String left = text.substring(0, colon);
    int since = ownerSince;
    int keyword = left.lastIndexOf(" since ");
    if (keyword >= 0) {
      since = ModelParser.release(left.substring(keyword + 7).trim());
      left = left.substring(0, keyword);
    }
    List<Head> heads = heads(left);
    List<Declared<MethodModel>> result = new ArrayList<>();
    for (Head head : heads) {
      List<Effect> effects = effects(text.substring(colon + 1), head);
      MethodModel model = new MethodModel(owner, head.name(), head.parameters(), effects);
      result.add(new Declared<>(model, line, since));
    }
    return result;
  }

  private static List<Head> heads(String text) throws MistakeException {
    List<Head> result = new ArrayList<>();
    int at = 0;
    while (true) {
      while (at < text.length() && Words.isBlank(text.charAt(at))) {
        at++;
      }
      if (at == text.length()) {
        break;
      }
      int end = at;
      while (end < text.length() && !Words.isBlank(text.charAt(end)) && text.charAt(end) != '(') {
        end++;
      }
      String name = methodName(text.substring(at, end));
      @Nullable List<String> parameters = null;
      if (end < text.length() && text.charAt(end) == '(') {
        int close = text.indexOf(')', end);
        if (close < 0) {
          throw new MistakeException("a '(' is not closed", "write ')' after the parameter types");
        }
        parameters = parameters(text.substring(end + 1, close));
        end = close + 1;
      }
      result.add(new Head(name, parameters));
      at = end;
    }
    if (result.isEmpty()) {
      throw new MistakeException(
          "no method is named before ':'", "write 'submit(Runnable): runs 0 pool'");
    }
    return result;
  }

  private static String methodName(String word) throws MistakeException {
    if (word.equals("new")) {
      return "<init>";
    }
    if (word.equals("<init>")) {
      throw new MistakeException("'<init>' is not a method name", "write 'new' for a constructor");
    }
    if (!Names.isIdentifier(word)) {
      throw new MistakeException(
          "'" + word + "' is not a method name", "methods are separated by blanks");
    }
    return word;
  }

  private static List<String> parameters(String text) throws MistakeException {
    List<String> result = new ArrayList<>();
    if (text.isBlank()) {
      return result;
    }
    int start = 0;
    while (start <= text.length()) {
      int comma = text.indexOf(',', start);
      int end = comma < 0 ? text.length() : comma;
      result.add(Names.parameterType(text.substring(start, end).trim()));
      start = end + 1;
    }
    return result;
  }

  private static List<Effect> effects(String text, Head head) throws MistakeException {
    int count = head.parameters() == null ? -1 : head.parameters().size();
    List<Effect> result = new ArrayList<>();
    int start = 0;
    while (start <= text.length()) {
      int semicolon = text.indexOf(';', start);
      int end = semicolon < 0 ? text.length() : semicolon;
      String part = text.substring(start, end);
      Effect effect = new EffectParser(part, head.name().equals("<init>"), count).parse();
      if (effect != null) {
        result.add(effect);
      }
      start = end + 1;
    }
    return result;
  }
}
