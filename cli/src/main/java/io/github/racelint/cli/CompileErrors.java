package io.github.racelint.cli;

import com.sun.tools.javac.api.ClientCodeWrapper.DiagnosticSourceUnwrapper;
import com.sun.tools.javac.code.Kinds.KindName;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.util.JCDiagnostic;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * What javac could not make sense of.
 *
 * <p>None of it ends an analysis: a body with an unknown type in it still has fields, locks and
 * threads. But the user has to know that something was missing, in one line rather than in
 * thousands.
 */
final class CompileErrors {

  private static final int EXAMPLES = 3;

  /** What failed, the symbol, its place; longer ones bring a stack trace. */
  private static final int MESSAGE_LINES = 3;

  private static final Set<KindName> TYPE_KINDS =
      EnumSet.of(KindName.CLASS, KindName.INTERFACE, KindName.ENUM, KindName.ANNOTATION);

  private final Set<String> missingTypes = new TreeSet<>();
  private final List<String> others = new ArrayList<>();
  private final List<String> all = new ArrayList<>();
  private final Map<String, Integer> byFile = new TreeMap<>();

  /** Files one error of javac away: as a missing type if it is about one. */
  void add(Diagnostic<? extends JavaFileObject> diagnostic) {
    String line = oneLine(diagnostic);
    all.add(line);
    if (diagnostic.getSource() != null) {
      byFile.merge(diagnostic.getSource().getName(), 1, Integer::sum);
    }
    String type = missingType(diagnostic);
    if (type != null) {
      missingTypes.add(type);
    } else {
      others.add(line);
    }
  }

  /** How many errors there are in a file. */
  int in(String file) {
    return byFile.getOrDefault(file, 0);
  }

  /** The simple names of the types that were not found. */
  Set<String> missingTypes() {
    return missingTypes;
  }

  /** Says in one line what was missing, and with {@code details} each error too. */
  void report(PrintWriter err, boolean details) {
    if (details) {
      all.forEach(line -> err.println("racelint: javac: " + line));
    }
    if (!missingTypes.isEmpty()) {
      String examples =
          missingTypes.stream().limit(EXAMPLES).collect(Collectors.joining(", "))
              + (missingTypes.size() > EXAMPLES ? ", …" : "");
      err.println(
          "racelint: "
              + (missingTypes.size() == 1 ? "1 type was" : missingTypes.size() + " types were")
              + " not found ("
              + examples
              + "): races that involve "
              + (missingTypes.size() == 1 ? "it" : "them")
              + " may be missed; --classpath says where to look");
    } else if (!others.isEmpty()) {
      err.println(
          "racelint: javac reported "
              + (others.size() == 1 ? "1 error" : others.size() + " errors")
              + ", races in those places may be missed; the first: "
              + others.get(0));
    }
  }

  /** One error as {@code path:line: text}. */
  static String oneLine(Diagnostic<? extends JavaFileObject> diagnostic) {
    String text =
        diagnostic
            .getMessage(Locale.ENGLISH)
            .lines()
            .map(String::strip)
            .filter(part -> !part.isEmpty())
            .limit(MESSAGE_LINES)
            .collect(Collectors.joining("; "));
    JavaFileObject source = diagnostic.getSource();
    return source == null
        ? text
        : source.getName() + ":" + diagnostic.getLineNumber() + ": " + text;
  }

  /** The simple name of the type that the error misses, or null if it is about something else. */
  private static String missingType(Diagnostic<? extends JavaFileObject> diagnostic) {
    if (!(diagnostic instanceof DiagnosticSourceUnwrapper unwrapper)) {
      return null;
    }
    JCDiagnostic javac = unwrapper.d;
    Object[] args = javac.getArgs();
    switch (javac.getCode()) {
      case "compiler.err.cant.resolve":
      case "compiler.err.cant.resolve.location":
        return args[0] instanceof KindName kind && mayBeType(kind, args[1].toString())
            ? args[1].toString()
            : null;
      case "compiler.err.cant.access":
        return args[0] instanceof Symbol symbol ? simpleName(symbol.toString()) : null;
      case "compiler.err.doesnt.exist":
        return typeInMissingPackage(diagnostic);
      default:
        return null;
    }
  }

  /** A type that is only used as in {@code Name.call()} is reported as an unknown variable. */
  private static boolean mayBeType(KindName kind, String name) {
    boolean looksLikeType =
        Character.isUpperCase(name.charAt(0)) && name.chars().anyMatch(Character::isLowerCase);
    return TYPE_KINDS.contains(kind) || (kind == KindName.VAR && looksLikeType);
  }

  /** For "package a.b does not exist": the class that the source asks of that package. */
  private static String typeInMissingPackage(Diagnostic<? extends JavaFileObject> diagnostic) {
    int start = (int) diagnostic.getStartPosition();
    int end = (int) diagnostic.getEndPosition();
    if (start < 0 || end <= start || diagnostic.getSource() == null) {
      return null;
    }
    try {
      CharSequence source = diagnostic.getSource().getCharContent(true);
      String name = simpleName(source.subSequence(start, end).toString().strip());
      return name.equals("*") || Character.isLowerCase(name.charAt(0)) ? null : name;
    } catch (IOException | IndexOutOfBoundsException e) {
      return null;
    }
  }

  private static String simpleName(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
