package io.github.racelint.cli;

import io.github.racelint.report.Finding;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticListener;
import javax.tools.JavaFileObject;

/** Takes all that javac says and keeps what matters: findings, errors, and no other warnings. */
final class DiagnosticSorter implements DiagnosticListener<JavaFileObject> {

  private static final Set<String> FINDING_CODES =
      Set.of("compiler.err.error.prone", "compiler.warn.error.prone", "compiler.note.error.prone");

  /** Error Prone's own report of a crash, stack trace and all: see {@code CrashBarrier}. */
  private static final String CRASH = "compiler.err.error.prone.crash";

  /** A byte that is not of the file's encoding: mostly in a comment, and never worth a stop. */
  private static final String BAD_ENCODING = "compiler.err.illegal.char.for.encoding";

  /** Error Prone's pointer to a page of its own, which it makes up for checks that have none. */
  private static final Pattern MADE_UP_LINK =
      Pattern.compile("\\R\\s*\\(see https?://errorprone\\.info/\\S*\\)");

  private final Set<String> wanted = new HashSet<>();

  /** Each with its key. */
  private final Map<Reported, String> findings = new LinkedHashMap<>();

  private final Map<String, String> firstErrorOfFile = new LinkedHashMap<>();
  private final CompileErrors errors = new CompileErrors();

  DiagnosticSorter(List<Path> files) {
    files.forEach(file -> wanted.add(file.toString()));
  }

  @Override
  public void report(Diagnostic<? extends JavaFileObject> diagnostic) {
    if (FINDING_CODES.contains(diagnostic.getCode())) {
      if (diagnostic.getSource() != null && wanted.contains(diagnostic.getSource().getName())) {
        Reported finding = finding(diagnostic);
        findings.put(
            finding, key(finding.file(), diagnostic.getPosition(), check(finding.message())));
      }
    } else if (diagnostic.getKind() == Diagnostic.Kind.ERROR
        && !diagnostic.getCode().equals(CRASH)) {
      if (diagnostic.getSource() != null && !diagnostic.getCode().equals(BAD_ENCODING)) {
        firstErrorOfFile.putIfAbsent(
            diagnostic.getSource().getName(), CompileErrors.oneLine(diagnostic));
      }
      errors.add(diagnostic);
    }
  }

  /** To be called between parsing and attribution, when an error can only be one of syntax. */
  void failOnSyntaxErrors() {
    if (!firstErrorOfFile.isEmpty()) {
      List<String> lines = new ArrayList<>();
      firstErrorOfFile.values().forEach(error -> lines.add("cannot parse " + error));
      throw new UserError(lines);
    }
  }

  /**
   * The findings so far, sorted.
   *
   * @param details the same findings, as the checks made them
   */
  List<Reported> findings(List<Finding> details) {
    Map<String, Finding> known = new HashMap<>();
    for (Finding finding : details) {
      known.put(
          key(finding.region().file(), finding.region().position(), finding.check()), finding);
    }
    return findings.entrySet().stream()
        .filter(entry -> known.containsKey(entry.getValue()))
        .map(entry -> entry.getKey().withDetails(known.get(entry.getValue())))
        .sorted()
        .toList();
  }

  private static String key(String file, long position, String check) {
    return file + '\0' + position + '\0' + check;
  }

  private static String check(String message) {
    int end = message.indexOf(']');
    return message.startsWith("[") && end > 0 ? message.substring(1, end) : "";
  }

  /** The errors so far. */
  CompileErrors errors() {
    return errors;
  }

  private static Reported finding(Diagnostic<? extends JavaFileObject> diagnostic) {
    String message = diagnostic.getMessage(Locale.ENGLISH);
    CharSequence text = text(diagnostic.getSource());
    int position = (int) Math.max(0, Math.min(diagnostic.getPosition(), text.length()));
    int start = position;
    while (start > 0 && !isLineEnd(text.charAt(start - 1))) {
      start--;
    }
    int end = position;
    while (end < text.length() && !isLineEnd(text.charAt(end))) {
      end++;
    }
    return new Reported(
        diagnostic.getSource().getName(),
        (int) diagnostic.getLineNumber(),
        position - start + 1,
        severity(diagnostic.getKind()),
        MADE_UP_LINK.matcher(message).replaceAll("").stripTrailing(),
        text.subSequence(start, end).toString(),
        null);
  }

  private static CharSequence text(JavaFileObject source) {
    try {
      return source.getCharContent(true);
    } catch (IOException e) {
      return "";
    }
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }

  private static String severity(Diagnostic.Kind kind) {
    return switch (kind) {
      case ERROR -> "error";
      case WARNING, MANDATORY_WARNING -> "warning";
      default -> "note";
    };
  }
}
