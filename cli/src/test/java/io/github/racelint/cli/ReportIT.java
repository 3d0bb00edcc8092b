package io.github.racelint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.racelint.cli.Program.Run;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Findings for machines. */
class ReportIT {
  /** OASIS's own file, as a library for SARIF brings it. */
  private static final String SCHEMA = "/schema/sarif-schema-2.1.0.json";

  private static final String ODD_NAME = "src/Größe des Warenkorbs.java";

  @TempDir Path directory;

  @BeforeEach
  void write() throws Exception {
    Files.createDirectories(directory.resolve(".git"));
    Program.write(directory, "src/Visits.java", Sources.racy("Visits"));
    Program.write(directory, ODD_NAME, Sources.racy("Basket").replace("public class", "class"));
  }

  @Test
  void sarifFitsTheSchema() throws Exception {
    Run run = Program.jar(directory, "check", "src", "--format", "sarif", "--output", "out.sarif");

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.summary()).startsWith("2 files, 2 classes, 2 findings, ");
    String text = Files.readString(directory.resolve("out.sarif"));
    assertThat(schema().validate(text, InputFormat.JSON)).isEmpty();
    JsonNode result = result(text, "src/Visits.java");
    assertThat(result.at("/ruleId").asString()).isEqualTo("LostUpdate");
    assertThat(result.at("/level").asString()).isEqualTo("warning");
    assertThat(result.at("/locations/0/physicalLocation/region/startLine").asInt())
        .isEqualTo(Sources.RACY_LINE);
    assertThat(result.at("/partialFingerprints/raceLint~1v1").asString())
        .isEqualTo("LostUpdate Visits.hits in Visits#serve() #1");
    assertThat(result.at("/codeFlows/0/threadFlows").size()).isEqualTo(2);
    JsonNode rules = json(text).at("/runs/0/tool/driver/rules");
    assertThat(rules.get(result.at("/ruleIndex").asInt()).at("/id").asString())
        .isEqualTo("LostUpdate");
    assertThat(rules.findValuesAsString("helpUri")).allMatch(uri -> uri.endsWith(".md"));
    assertThat(rules.get(0).at("/help/markdown").asString()).startsWith("# ");
  }

  @Test
  void theLessonsSarifFitsTheSchema() throws Exception {
    String lesson = Program.ROOT.resolve("examples/lesson").toString();
    Run run = Program.jar(directory, "check", lesson, "--format", "sarif");
    assertThat(run.status()).isEqualTo(1);
    assertThat(schema().validate(String.join("\n", run.out()), InputFormat.JSON)).isEmpty();
    assertThat(json(String.join("\n", run.out())).at("/runs/0/results").size()).isEqualTo(10);
  }

  @Test
  void everyFormatIsWrittenWithNoFindingsAndWithAnError() throws Exception {
    Program.write(directory, "right/Visits.java", Sources.right("Visits"));
    Program.write(directory, "broken/Visits.java", "class Visits {");
    for (String format : List.of("text", "sarif", "rdjson", "json", "github")) {
      Run right = Program.jar(directory, "check", "right", "--format", format, "-o", format);
      assertThat(right.status()).as(format).isZero();
      String text = Files.readString(directory.resolve(format));
      if (format.equals("sarif")) {
        assertThat(schema().validate(text, InputFormat.JSON)).isEmpty();
      } else if (format.endsWith("json")) {
        assertThat(json(text).isObject()).as(format).isTrue();
      } else {
        assertThat(text).as(format).isEmpty();
      }
      Run broken = Program.jar(directory, "check", "broken", "--format", format, "-o", "none");
      assertThat(broken.status()).as(format).isEqualTo(2);
      assertThat(directory.resolve("none")).doesNotExist();
    }
  }

  @Test
  void tenThousandFindingsAreAllWritten() throws Exception {
    for (int i = 0; i < 100; i++) {
      StringBuilder source = new StringBuilder("class C" + i + " {\n");
      for (int j = 0; j < 100; j++) {
        source.append("  volatile int n" + j + ";\n  void add" + j + "() { n" + j + "++; }\n");
      }
      Program.write(directory, "many/C" + i + ".java", source + "}\n");
    }
    Run run = Program.jar(directory, "check", "many", "--format", "json", "-o", "many.json");
    assertThat(run.status()).isEqualTo(1);
    assertThat(json(Files.readString(directory.resolve("many.json"))).at("/findings").size())
        .isEqualTo(10_000);
  }

  @Test
  void aBrokenSarifWouldBeSeen() throws Exception {
    assertThat(schema().validate("{\"version\": \"2.1.0\"}", InputFormat.JSON)).isNotEmpty();
  }

  @Test
  void namesOfAllLanguagesAreUris() throws Exception {
    String text =
        String.join("\n", Program.jar(directory, "check", "src", "--format", "sarif").out());
    assertThat(schema().validate(text, InputFormat.JSON)).isEmpty();
    assertThat(text).contains("src/Gr%C3%B6%C3%9Fe%20des%20Warenkorbs.java");
  }

  @Test
  void pathsAreThoseOfTheRepository() throws Exception {
    Path below = directory.resolve("src");
    String text =
        String.join("\n", Program.jar(below, "check", "Visits.java", "--format", "sarif").out());
    assertThat(text).contains("\"uri\" : \"src/Visits.java\"");
  }

  @Test
  void rdjsonIsWhatReviewdogReads() throws Exception {
    Run run = Program.jar(directory, "check", "src/Visits.java", "--format", "rdjson");
    JsonNode diagnostic = json(String.join("\n", run.out())).at("/diagnostics/0");
    assertThat(diagnostic.at("/location/path").asString()).isEqualTo("src/Visits.java");
    assertThat(diagnostic.at("/location/range/start/line").asInt()).isEqualTo(Sources.RACY_LINE);
    assertThat(diagnostic.at("/location/range/start/column").asInt()).isEqualTo(17);
    assertThat(diagnostic.at("/location/range/end/column").asInt()).isEqualTo(23);
    assertThat(diagnostic.at("/severity").asString()).isEqualTo("WARNING");
    assertThat(diagnostic.at("/code/value").asString()).isEqualTo("LostUpdate");
  }

  @Test
  void jsonTellsEverything() throws Exception {
    Run run = Program.jar(directory, "check", "src/Visits.java", "--format", "json");
    JsonNode finding = json(String.join("\n", run.out())).at("/findings/0");
    assertThat(finding.at("/variable").asString()).isEqualTo("Visits.hits");
    assertThat(finding.at("/paths").size()).isEqualTo(2);
    assertThat(finding.at("/schedule").size()).isGreaterThan(3);
  }

  @Test
  void githubShowsAnnotations() throws Exception {
    Run run = Program.jar(directory, "check", "src/Visits.java", "--format", "github");
    assertThat(run.out())
        .singleElement()
        .asString()
        .startsWith(
            "::warning file=src/Visits.java,line=11,endLine=11,col=17,endColumn=23,"
                + "title=RaceLint LostUpdate::hits++ loses updates: ")
        .contains("%0A    runs on a pool of threads");
  }

  @Test
  void anUnknownFormatIsToldWithTheKnownOnes() throws Exception {
    Run run = Program.jar(directory, "check", "src", "--format", "xml");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .containsExactly(
            "racelint: unknown format: xml (there are text, sarif, rdjson, json and github)");
  }

  @Test
  void aFileThatCannotBeWrittenIsTold() throws Exception {
    Run run = Program.jar(directory, "check", "src", "-o", "src/Visits.java/out.txt");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).singleElement().asString().contains("cannot write src/Visits.java/out");
  }

  private static JsonNode result(String sarif, String file) {
    for (JsonNode result : json(sarif).at("/runs/0/results")) {
      String uri = result.at("/locations/0/physicalLocation/artifactLocation/uri").asString();
      if (uri.equals(file)) {
        return result;
      }
    }
    throw new AssertionError("no result in " + file);
  }

  private static JsonNode json(String text) {
    return JsonMapper.shared().readTree(text);
  }

  private static Schema schema() throws Exception {
    try (InputStream in = ReportIT.class.getResourceAsStream(SCHEMA)) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(in);
    }
  }
}
