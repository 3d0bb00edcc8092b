package io.github.racelint.models;

/** The rules for names in model files. */
final class Names {

  private Names() {}

  /** Whether it is a Java identifier. */
  static boolean isIdentifier(String name) {
    if (name.isEmpty() || !Character.isJavaIdentifierStart(name.charAt(0))) {
      return false;
    }
    for (int i = 1; i < name.length(); i++) {
      if (!Character.isJavaIdentifierPart(name.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Returns the name if it is a binary name of a class. */
  static String binaryName(String name) throws MistakeException {
    int start = 0;
    boolean inClass = false;
    while (start <= name.length()) {
      int dot = name.indexOf('.', start);
      String part = name.substring(start, dot < 0 ? name.length() : dot);
      if (!isIdentifier(part)) {
        throw new MistakeException(
            "'" + name + "' is not a class name", "write its binary name: java.util.Map$Entry");
      }
      if (inClass) {
        throw new MistakeException(
            "'" + name + "' is not a binary name",
            "write '"
                + name.substring(0, start - 1)
                + "$"
                + name.substring(start)
                + "' for a class inside another");
      }
      inClass = Character.isUpperCase(part.charAt(0));
      start = dot < 0 ? name.length() + 1 : dot + 1;
    }
    return name;
  }

  /** Returns the name if it is the erased simple name of a type. */
  static String parameterType(String name) throws MistakeException {
    int end = name.length();
    while (name.startsWith("[]", end - 2)) {
      end -= 2;
    }
    if (name.indexOf('<') >= 0) {
      throw new MistakeException(
          "'" + name + "' has type arguments",
          "write the erased type: " + name.substring(0, name.indexOf('<')));
    }
    if (name.endsWith("...")) {
      throw new MistakeException(
          "'" + name + "' is not a type",
          "write '" + name.substring(0, name.length() - 3) + "[]' for varargs");
    }
    int dot = name.lastIndexOf('.', end - 1);
    if (dot >= 0) {
      throw new MistakeException(
          "'" + name + "' is a qualified name",
          "write the simple name: " + name.substring(dot + 1));
    }
    if (!isIdentifier(name.substring(0, end))) {
      throw new MistakeException(
          "'" + name + "' is not a type", "write the simple name of the erased type");
    }
    return name;
  }
}
