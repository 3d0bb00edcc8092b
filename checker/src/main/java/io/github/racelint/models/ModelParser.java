package io.github.racelint.models;

import io.github.racelint.models.Contract.Calls;
import io.github.racelint.models.Contract.Kind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads one model file. The format is described in {@code docs/models.md}: a line that starts at
 * the margin opens a section, indented lines fill it. A mistake costs its own line only (or its
 * section, when it is in the line that opens one).
 */
final class ModelParser {

  static final List<String> SECTIONS =
      List.of(
          "class",
          "called",
          "safe",
          "self-locked",
          "immutable",
          "unsafe",
          "per-thread",
          "runs-once",
          "confines",
          "confines-objects",
          "declares-safe",
          "asks-thread",
          "keeps-code");

  /** Stands for the parameters of every overload. */
  private static final List<String> ANY = List.of("*");

  /** Takes the lines of a section. */
  private interface Section {
    void line(String text, int line) throws MistakeException;
  }

  private final ModelFile file;
  private final Map<Object, Integer> seen = new HashMap<>();
  private Section section = ModelParser::outside;

  private ModelParser(String name) {
    file = ModelFile.draft(name);
  }

  /**
   * Reads a file.
   *
   * @param name how messages call it
   * @param text its content
   */
  static ModelFile parse(String name, String text) {
    ModelParser parser = new ModelParser(name);
    int line = 1;
    int start = text.startsWith("\uFEFF") ? 1 : 0;
    while (start < text.length()) {
      int newline = text.indexOf('\n', start);
      int end = newline < 0 ? text.length() : newline;
      parser.line(text.substring(start, end), line);
      start = end + 1;
      line++;
    }
    return parser.file.finished();
  }

  /** The non-negative number that the word is; -1 if it is none. */
  static int number(String word) {
    int result = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c < '0' || c > '9' || i == 4) {
        return -1;
      }
      result = result * 10 + (c - '0');
    }
    return word.isEmpty() ? -1 : result;
  }

  /** The release named after {@code since}. */
  static int release(String word) throws MistakeException {
    int release = number(word);
    if (release <= 0) {
      throw new MistakeException(
          "'since " + word + "' is not a release", "write a number: 'since 21'");
    }
    return release;
  }

  private void line(String raw, int line) {
    int comment = raw.indexOf('#');
    String text = (comment < 0 ? raw : raw.substring(0, comment)).stripTrailing();
    if (text.isEmpty()) {
      return;
    }
    boolean indented = Words.isBlank(text.charAt(0));
    try {
      if (indented) {
        section.line(text.stripLeading(), line);
      } else {
        section = (ignored, number) -> {};
        section = open(new Words(text));
      }
    } catch (MistakeException e) {
      file.problems().add(new ModelProblem(file.name(), line, e.problem(), e.remedy()));
    }
  }

  private Section open(Words words) throws MistakeException {
    String word = words.take();
    Section opened =
        switch (word) {
          case "class" -> methods(words);
          case "called" -> contracts(words);
          case "safe" -> types(TypeSafety.SAFE);
          case "self-locked" -> types(TypeSafety.SELF_LOCKED);
          case "immutable" -> types(TypeSafety.IMMUTABLE);
          case "unsafe" -> types(TypeSafety.UNSAFE);
          case "per-thread" -> types(TypeSafety.PER_THREAD);
          case "runs-once" -> names(NameModel.Sort.RUNS_ONCE);
          case "confines" -> names(NameModel.Sort.CONFINES);
          case "confines-objects" -> names(NameModel.Sort.CONFINES_OBJECTS);
          case "declares-safe" -> names(NameModel.Sort.DECLARES_SAFE);
          case "asks-thread" -> names(NameModel.Sort.ASKS_THREAD);
          case "keeps-code" -> names(NameModel.Sort.KEEPS_CODE);
          default ->
              throw new MistakeException(
                  "unknown section '" + word + "'", Words.expect(word, SECTIONS));
        };
    if (!words.atEnd()) {
      throw new MistakeException(
          "'" + words.peek() + "' is one word too many after '" + word + "'",
          "what belongs to a section stands indented on the lines below");
    }
    return opened;
  }

  private static void outside(String text, int line) throws MistakeException {
    throw new MistakeException(
        "an indented line belongs to no section",
        "write a line such as 'class java.util.Timer' above it");
  }

  private Section methods(Words words) throws MistakeException {
    String owner = Names.binaryName(words.take());
    int since = words.take("since") ? release(words.take()) : 0;
    return (text, line) -> {
      for (Declared<MethodModel> method : new MethodLine(owner, since, line).parse(text)) {
        MethodModel model = method.what();
        List<String> parameters = model.parameters() == null ? ANY : model.parameters();
        Integer first = seen.putIfAbsent(List.of(owner, model.name(), parameters), line);
        if (first != null) {
          String name = model.name().equals("<init>") ? "new" : model.name();
          throw twice("this overload of '" + name + "'", first);
        }
        file.methods().add(method);
      }
    };
  }

  private Section contracts(Words words) throws MistakeException {
    String word = words.take();
    @Nullable String thread = word.equals("thread") ? EffectParser.threadName(words) : null;
    Calls calls =
        switch (word) {
          case "many" -> Calls.MANY;
          case "serial", "thread" -> Calls.SERIAL;
          case "confined" -> Calls.CONFINED;
          default ->
              throw new MistakeException(
                  "'called " + word + "' does not say by which threads",
                  "write 'called many', 'called serial', 'called thread' or 'called confined'");
        };
    return (text, line) -> contract(text, calls, thread, line);
  }

  private void contract(String text, Calls calls, @Nullable String thread, int line)
      throws MistakeException {
    int colon = text.indexOf(':');
    Words words = new Words(colon < 0 ? text : text.substring(0, colon));
    List<String> methods = colon < 0 ? List.of() : Words.split(text.substring(colon + 1));
    for (String method : methods) {
      if (!Names.isIdentifier(method)) {
        throw new MistakeException(
            "'" + method + "' is not a method name", "methods are separated by blanks");
      }
    }
    if (colon >= 0 && methods.isEmpty()) {
      throw new MistakeException("no method is named after ':'", "leave ':' out to mean all");
    }
    String word = words.take();
    Kind kind =
        switch (word) {
          case "subtype" -> Kind.SUPERTYPE;
          case "class" -> Kind.CLASS_ANNOTATION;
          case "method" -> Kind.METHOD_ANNOTATION;
          default ->
              throw new MistakeException(
                  "'" + word + "' does not say what is called",
                  "write 'subtype a.b.Type', 'class @Annotation' or 'method @Annotation'");
        };
    if (words.atEnd()) {
      throw new MistakeException("'" + word + "' names nothing", "write a name after it");
    }
    for (String name : words.rest()) {
      String subject = kind == Kind.SUPERTYPE ? Names.binaryName(name) : annotation(name);
      claim(List.of(kind, subject, methods), line, name);
      file.contracts()
          .add(new Declared<>(new Contract(subject, kind, methods, calls, thread), line, 0));
    }
  }

  private static String annotation(String name) throws MistakeException {
    if (!name.startsWith("@") || !Names.isIdentifier(name.substring(1))) {
      String simple = name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf('@')) + 1);
      throw new MistakeException(
          "'" + name + "' is not the simple name of an annotation", "write '@" + simple + "'");
    }
    return name.substring(1);
  }

  private Section types(TypeSafety safety) {
    return (text, line) -> {
      int colon = text.indexOf(':');
      Words words = new Words(colon < 0 ? text : text.substring(0, colon));
      String prefix = colon < 0 ? "" : words.take() + ".";
      int since = colon >= 0 && words.take("since") ? release(words.take()) : 0;
      if (colon >= 0 && !words.atEnd()) {
        throw new MistakeException(
            "'" + words.peek() + "' stands before ':'", "write 'java.util: ArrayList HashMap'");
      }
      for (String name : colon < 0 ? words.rest() : Words.split(text.substring(colon + 1))) {
        String type = Names.binaryName(prefix + name);
        claim(type, line, type);
        file.types().add(new Declared<>(new SafetyModel(type, safety), line, since));
      }
    };
  }

  private Section names(NameModel.Sort sort) {
    return (text, line) -> {
      for (String word : Words.split(text)) {
        String pattern = sort.isOfMethods() ? word : annotation(word);
        boolean open = pattern.endsWith("*");
        if (!Names.isIdentifier(open ? pattern.substring(0, pattern.length() - 1) : pattern)) {
          throw new MistakeException(
              "'" + word + "' is not a name", "write 'start', or 'start*' for its longer forms");
        }
        claim(List.of(sort, pattern), line, word);
        file.names().add(new Declared<>(new NameModel(sort, pattern), line, 0));
      }
    };
  }

  /** Notes that a line speaks of something, and objects if another one did so already. */
  private void claim(Object subject, int line, String word) throws MistakeException {
    Integer first = seen.putIfAbsent(subject, line);
    if (first != null) {
      throw twice("'" + word + "'", first);
    }
  }

  private static MistakeException twice(String words, int first) {
    return new MistakeException(
        words + " has been described on line " + first, "write all of it in one place");
  }
}
