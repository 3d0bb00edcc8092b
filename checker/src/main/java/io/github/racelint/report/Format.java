package io.github.racelint.report;

import java.io.IOException;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The formats for machines. */
public enum Format {
  /** OASIS SARIF 2.1.0. */
  SARIF(new SarifReport()),
  /** Reviewdog's Diagnostic Format, as one JSON object. */
  RDJSON(new RdJsonReport()),
  /** All that RaceLint knows of each finding. */
  JSON(new JsonReport()),
  /** Workflow commands of GitHub Actions, which show as annotations. */
  GITHUB(new GitHubReport());

  private final Report report;

  Format(Report report) {
    this.report = report;
  }

  /** One way to write a run down. */
  interface Report {
    void write(Run run, java.io.Writer out) throws IOException;
  }

  /** The format of a name, in any case. */
  public static Optional<Format> named(String name) {
    return Arrays.stream(values()).filter(f -> f.name().equalsIgnoreCase(name)).findFirst();
  }

  /** The format that a file's name ends in; SARIF if it ends in none. */
  public static Format ofFile(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    if (name.endsWith(".rdjson")) {
      return RDJSON;
    }
    return name.endsWith(".json") && !name.endsWith(".sarif.json") ? JSON : SARIF;
  }

  /** A run as text. */
  public String text(Run run) {
    StringWriter text = new StringWriter();
    try {
      report.write(run, text);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException("cannot happen in memory", e);
    }
    return text.toString();
  }
}
