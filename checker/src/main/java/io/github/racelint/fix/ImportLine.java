package io.github.racelint.fix;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Adds an import and leaves every other line of the file as it is. */
final class ImportLine {
  private static final Pattern IMPORT =
      Pattern.compile("(?m)^import[ \\t]+(static[ \\t]+)?([\\w.*\\p{L}]+)[ \\t]*;[^\\r\\n]*");
  private static final Pattern PACKAGE =
      Pattern.compile("(?m)^[ \\t]*package[ \\t][^;]*;[^\\r\\n]*");
  private static final Pattern FIRST_TYPE =
      Pattern.compile(
          "(?m)^(/\\*\\*|@|(public |final |abstract |sealed |strictfp"
              + " )*(class|interface|enum|record)\\b|//)");

  private ImportLine() {}

  /** The text with the import, in the order of the names where the others are in it. */
  static String add(String text, String name) {
    String line = "import " + name + ";";
    String end = text.contains("\r\n") ? "\r\n" : "\n";
    Matcher imports = IMPORT.matcher(text);
    int after = -1;
    int before = -1;
    while (imports.find()) {
      if (imports.group(2).equals(name) && imports.group(1) == null) {
        return text;
      }
      if (imports.group(1) != null) {
        continue;
      }
      if (imports.group(2).compareTo(name) < 0) {
        after = imports.end();
      } else if (before < 0) {
        before = imports.start();
      }
    }
    if (after >= 0) {
      return text.substring(0, after) + end + line + text.substring(after);
    }
    if (before >= 0) {
      return text.substring(0, before) + line + end + text.substring(before);
    }
    return asFirst(text, line, end);
  }

  private static String asFirst(String text, String line, String end) {
    Matcher statics = IMPORT.matcher(text);
    int afterStatics = -1;
    while (statics.find()) {
      afterStatics = statics.end();
    }
    Matcher declared = PACKAGE.matcher(text);
    int at = afterStatics >= 0 ? afterStatics : declared.find() ? declared.end() : -1;
    if (at >= 0) {
      return text.substring(0, at) + end + end + line + text.substring(at);
    }
    Matcher type = FIRST_TYPE.matcher(text);
    int start = type.find() ? type.start() : 0;
    return text.substring(0, start) + line + end + end + text.substring(start);
  }
}
