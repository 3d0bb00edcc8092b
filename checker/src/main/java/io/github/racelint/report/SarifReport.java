package io.github.racelint.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * SARIF 2.1.0, by the OASIS standard's schema. Places are relative to the repository's root, and
 * columns count UTF-16 code units.
 */
final class SarifReport implements Format.Report {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
  private static final String ROOT = "SRCROOT";
  private static final String FINGERPRINT = "raceLint/v1";

  @Override
  public void write(Run run, Writer out) throws IOException {
    try (JsonText json = new JsonText(out)) {
      json.object(
          () -> {
            json.string("$schema", SCHEMA);
            json.string("version", "2.1.0");
            json.array("runs", () -> json.object(() -> run(run, json)));
          });
    }
  }

  private static void run(Run run, JsonText json) throws IOException {
    json.object(
        "tool",
        () ->
            json.object(
                "driver",
                () -> {
                  json.string("name", "RaceLint");
                  json.string("version", run.version());
                  json.string("informationUri", "https://github.com/racelint/racelint");
                  json.array(
                      "rules",
                      () -> {
                        for (Rule rule : run.rules()) {
                          rule(rule, json);
                        }
                      });
                }));
    json.object(
        "originalUriBaseIds",
        () ->
            json.object(
                ROOT,
                () ->
                    json.object(
                        "description", () -> json.string("text", "The root of the repository."))));
    json.string("columnKind", "utf16CodeUnits");
    json.array(
        "results",
        () -> {
          for (Finding finding : run.findings()) {
            json.object(() -> result(finding, run, json));
          }
        });
  }

  private static void rule(Rule rule, JsonText json) throws IOException {
    json.object(
        () -> {
          json.string("id", rule.name());
          json.string("name", rule.name());
          json.object("shortDescription", () -> json.string("text", rule.summary()));
          if (!rule.page().isEmpty()) {
            json.object(
                "help",
                () -> {
                  json.string("text", rule.summary() + "\n" + rule.link());
                  json.string("markdown", rule.page());
                });
          }
          json.string("helpUri", rule.link());
          json.object("defaultConfiguration", () -> json.string("level", "warning"));
          json.object(
              "properties",
              () -> {
                json.array(
                    "tags",
                    () -> {
                      json.element("concurrency");
                      json.element("correctness");
                      json.element("external/cwe/cwe-362");
                    });
                json.string("precision", "high");
              });
        });
  }

  private static void result(Finding finding, Run run, JsonText json) throws IOException {
    json.string("ruleId", finding.check());
    json.number("ruleIndex", index(finding, run.rules()));
    json.string("level", finding.severity());
    json.object("message", () -> json.string("text", finding.message()));
    json.array("locations", () -> json.object(() -> place(finding.region(), run, json)));
    json.object("partialFingerprints", () -> json.string(FINGERPRINT, finding.fingerprint()));
    if (!finding.related().isEmpty()) {
      json.array(
          "relatedLocations",
          () -> {
            int id = 1;
            for (Spot spot : finding.related()) {
              int number = id++;
              json.object(
                  () -> {
                    json.number("id", number);
                    spot(spot, run, json);
                  });
            }
          });
    }
    json.array("codeFlows", () -> flows(finding, run, json));
    if (!finding.fixes().isEmpty()) {
      json.array(
          "fixes",
          () -> {
            for (Finding.Fix fix : finding.fixes()) {
              json.object(() -> fix(fix, run, json));
            }
          });
    }
  }

  private static int index(Finding finding, List<Rule> rules) {
    for (int i = 0; i < rules.size(); i++) {
      if (rules.get(i).name().equals(finding.check())) {
        return i;
      }
    }
    return -1;
  }

  /** One flow a finding, with a thread flow for each of the two threads. */
  private static void flows(Finding finding, Run run, JsonText json) throws IOException {
    json.object(
        () ->
            json.array(
                "threadFlows",
                () -> {
                  for (List<Spot> path : finding.paths()) {
                    json.object(() -> flow(path, run, json));
                  }
                }));
  }

  private static void flow(List<Spot> path, Run run, JsonText json) throws IOException {
    json.array(
        "locations",
        () -> {
          for (Spot spot : path) {
            json.object(() -> json.object("location", () -> spot(spot, run, json)));
          }
        });
  }

  private static void spot(Spot spot, Run run, JsonText json) throws IOException {
    json.object(
        "physicalLocation",
        () -> {
          artifact(spot.file(), run, json);
          json.object("region", () -> json.number("startLine", spot.line()));
        });
    json.object("message", () -> json.string("text", spot.text()));
  }

  private static void place(Region region, Run run, JsonText json) throws IOException {
    json.object(
        "physicalLocation",
        () -> {
          artifact(region.file(), run, json);
          json.object(
              "region",
              () -> {
                json.number("startLine", region.line());
                json.number("startColumn", region.column());
                json.number("endLine", region.endLine());
                json.number("endColumn", region.endColumn());
              });
        });
  }

  private static void artifact(String file, Run run, JsonText json) throws IOException {
    json.object(
        "artifactLocation",
        () -> {
          String uri = run.roots().uri(file);
          json.string("uri", uri);
          if (!uri.startsWith("file:")) {
            json.string("uriBaseId", ROOT);
          }
        });
  }

  private static void fix(Finding.Fix fix, Run run, JsonText json) throws IOException {
    json.object("description", () -> json.string("text", fix.description()));
    json.array(
        "artifactChanges",
        () -> {
          for (String file : fix.edits().stream().map(Finding.Edit::file).distinct().toList()) {
            json.object(
                () -> {
                  artifact(file, run, json);
                  json.array("replacements", () -> replacements(fix, file, json));
                });
          }
        });
  }

  private static void replacements(Finding.Fix fix, String file, JsonText json) throws IOException {
    for (Finding.Edit edit : fix.edits()) {
      if (edit.file().equals(file)) {
        json.object(
            () -> {
              json.object(
                  "deletedRegion",
                  () -> {
                    json.number("charOffset", edit.start());
                    json.number("charLength", edit.end() - edit.start());
                  });
              json.object("insertedContent", () -> json.string("text", edit.text()));
            });
      }
    }
  }
}
