package io.github.racelint.libraries;

/**
 * A published library.
 *
 * @param name how its file of expected findings is called
 * @param coordinates {@code group:artifact:version}
 * @param quick whether it is linted in every build; the others with {@code
 *     -Dracelint.libraries=all}
 */
record Library(String name, String coordinates, boolean quick) {
  String artifact() {
    return coordinates.split(":")[1];
  }

  String version() {
    return coordinates.split(":")[2];
  }

  @Override
  public String toString() {
    return name;
  }
}
