package io.github.racelint.fix;

/**
 * How a lock is taken and given back around statements.
 *
 * @param lock the expression that names it
 * @param monitor whether it is any object's monitor, rather than a {@code Lock}
 */
record LockCode(String lock, boolean monitor) {

  /** The statements inside of the lock. */
  String around(String statements, String indent, FileText text, boolean onOneLine) {
    String open = monitor ? "synchronized (" + lock + ") {" : "try {";
    String before = monitor ? "" : lock + ".lock();";
    if (onOneLine) {
      String close = monitor ? "}" : "} finally { " + lock + ".unlock(); }";
      return (monitor ? "" : before + " ") + open + " " + statements + " " + close;
    }
    String line = text.lineBreak() + indent;
    String inner = line + text.step();
    String close =
        monitor ? line + "}" : line + "} finally {" + inner + lock + ".unlock();" + line + "}";
    return (monitor ? "" : before + line) + open + inner + text.furtherIn(statements) + close;
  }
}
