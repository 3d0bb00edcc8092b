package io.github.racelint.cli.javac;

import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;
import java.util.List;
import java.util.ServiceLoader;

/** RaceLint's own checks, as their jar announces them. */
final class Checks {

  private static final String PACKAGE = "io.github.racelint.check";

  private Checks() {}

  /**
   * The names of all checks, sorted; a check that is added later is found without a change here.
   */
  static List<String> names() {
    return ServiceLoader.load(BugChecker.class, Checks.class.getClassLoader()).stream()
        .map(ServiceLoader.Provider::type)
        .filter(type -> type.getPackageName().equals(PACKAGE))
        .map(Checks::name)
        .sorted()
        .toList();
  }

  private static String name(Class<? extends BugChecker> type) {
    String name = type.getAnnotation(BugPattern.class).name();
    return name.isEmpty() ? type.getSimpleName() : name;
  }
}
