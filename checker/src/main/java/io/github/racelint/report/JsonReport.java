package io.github.racelint.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** RaceLint's own JSON: every finding with all that is known of it. */
final class JsonReport implements Format.Report {

  @Override
  public void write(Run run, Writer out) throws IOException {
    try (JsonText json = new JsonText(out)) {
      json.object(
          () -> {
            json.string("version", run.version());
            json.array(
                "findings",
                () -> {
                  for (Finding finding : run.findings()) {
                    json.object(() -> finding(finding, run, json));
                  }
                });
          });
    }
  }

  private static void finding(Finding finding, Run run, JsonText json) throws IOException {
    Region region = finding.region();
    json.string("check", finding.check());
    json.string("severity", finding.severity());
    json.string("file", run.roots().relative(region.file()));
    json.number("line", region.line());
    json.number("column", region.column());
    json.number("endLine", region.endLine());
    json.number("endColumn", region.endColumn());
    json.string("variable", finding.subject().toString());
    json.string("fingerprint", finding.fingerprint());
    json.string("message", finding.message());
    json.array("related", () -> spots(finding.related(), run, json));
    json.array(
        "paths",
        () -> {
          for (List<Spot> path : finding.paths()) {
            json.list(() -> spots(path, run, json));
          }
        });
    json.array(
        "schedule",
        () -> {
          for (String row : finding.schedule()) {
            json.element(row);
          }
        });
    json.array(
        "fixes",
        () -> {
          for (Finding.Fix fix : finding.fixes()) {
            json.object(() -> fix(fix, run, json));
          }
        });
  }

  private static void spots(List<Spot> spots, Run run, JsonText json) throws IOException {
    for (Spot spot : spots) {
      json.object(
          () -> {
            json.string("file", run.roots().relative(spot.file()));
            json.number("line", spot.line());
            json.string("text", spot.text());
          });
    }
  }

  private static void fix(Finding.Fix fix, Run run, JsonText json) throws IOException {
    json.string("description", fix.description());
    json.array(
        "edits",
        () -> {
          for (Finding.Edit edit : fix.edits()) {
            json.object(
                () -> {
                  json.string("file", run.roots().relative(edit.file()));
                  json.number("start", edit.start());
                  json.number("end", edit.end());
                  json.string("text", edit.text());
                });
          }
        });
  }
}
