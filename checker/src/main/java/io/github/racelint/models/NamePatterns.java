package io.github.racelint.models;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** A set of names, some of them given by how they begin; see {@link NameModel#pattern()}. */
final class NamePatterns {

  private final Set<String> names = new HashSet<>();
  private final Set<String> beginnings = new HashSet<>();

  NamePatterns(Collection<String> patterns) {
    for (String pattern : patterns) {
      if (pattern.endsWith("*")) {
        beginnings.add(pattern.substring(0, pattern.length() - 1));
      } else {
        names.add(pattern);
      }
    }
  }

  /** Whether the name, or its first words, are in the set. */
  boolean matches(String name) {
    if (names.contains(name) || beginnings.contains(name)) {
      return true;
    }
    for (int i = 1; i < name.length(); i++) {
      if (!Character.isLowerCase(name.charAt(i)) && beginnings.contains(name.substring(0, i))) {
        return true;
      }
    }
    return false;
  }
}
