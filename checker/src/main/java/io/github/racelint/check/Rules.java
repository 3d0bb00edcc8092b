package io.github.racelint.check;

import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;
import io.github.racelint.report.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;

/** RaceLint's checks, as they introduce themselves. */
public final class Rules {
  private Rules() {}

  /** All checks, sorted by name, each with its page. */
  public static List<Rule> all() {
    return ServiceLoader.load(BugChecker.class, Rules.class.getClassLoader()).stream()
        .filter(provider -> RaceCheck.class.isAssignableFrom(provider.type()))
        .map(provider -> rule(provider.type().getAnnotation(BugPattern.class)))
        .sorted(Comparator.comparing(Rule::name))
        .toList();
  }

  private static Rule rule(BugPattern pattern) {
    return new Rule(pattern.name(), pattern.summary(), pattern.link(), page(pattern.name()));
  }

  /** A check's page in Markdown; empty if there is none of that name. */
  public static String page(String check) {
    try (InputStream in =
        Rules.class.getResourceAsStream("/io/github/racelint/docs/" + check + ".md")) {
      return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      return "";
    }
  }
}
