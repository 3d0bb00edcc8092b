package io.github.racelint.report;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;

/** Reviewdog's Diagnostic Format (rdjson). */
final class RdJsonReport implements Format.Report {

  @Override
  public void write(Run run, Writer out) throws IOException {
    try (JsonText json = new JsonText(out)) {
      json.object(
          () -> {
            json.object(
                "source",
                () -> {
                  json.string("name", "racelint");
                  json.string("url", "https://github.com/racelint/racelint");
                });
            json.array(
                "diagnostics",
                () -> {
                  for (Finding finding : run.findings()) {
                    json.object(() -> diagnostic(finding, run, json));
                  }
                });
          });
    }
  }

  private static void diagnostic(Finding finding, Run run, JsonText json) throws IOException {
    json.string("message", finding.message());
    json.object(
        "location",
        () -> {
          Region region = finding.region();
          json.string("path", run.roots().relative(region.file()));
          json.object(
              "range",
              () -> {
                json.object("start", () -> position(region.line(), region.column(), json));
                json.object("end", () -> position(region.endLine(), region.endColumn(), json));
              });
        });
    String severity = finding.severity().equals("note") ? "info" : finding.severity();
    json.string("severity", severity.toUpperCase(Locale.ROOT));
    json.object(
        "code",
        () -> {
          json.string("value", finding.check());
          for (Rule rule : run.rules()) {
            if (rule.name().equals(finding.check())) {
              json.string("url", rule.link());
            }
          }
        });
    json.array(
        "related_locations",
        () -> {
          for (Spot spot : finding.related()) {
            json.object(() -> related(spot, run, json));
          }
        });
  }

  private static void related(Spot spot, Run run, JsonText json) throws IOException {
    json.string("message", spot.text());
    json.object(
        "location",
        () -> {
          json.string("path", run.roots().relative(spot.file()));
          json.object("range", () -> json.object("start", () -> json.number("line", spot.line())));
        });
  }

  private static void position(int line, int column, JsonText json) throws IOException {
    json.number("line", line);
    json.number("column", column);
  }
}
