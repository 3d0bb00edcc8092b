package io.github.racelint.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.racelint.examples.Shop.Run;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.Yaml;

/** Takes the commands out of the examples for CI servers, and runs them. */
@DisabledOnOs(OS.WINDOWS)
class CiIT {

  private static final Path WORKFLOW =
      Shop.ROOT.resolve("examples/github-actions/.github/workflows/racelint.yml");
  private static final Path GITLAB = Shop.ROOT.resolve("examples/gitlab-ci/.gitlab-ci.yml");
  private static final Path PRE_COMMIT =
      Shop.ROOT.resolve("examples/pre-commit/.pre-commit-config.yaml");
  private static final Path HOOKS = Shop.ROOT.resolve(".pre-commit-hooks.yaml");

  @TempDir Path directory;

  @Test
  void everyActionIsPinnedByCommitAndNamesItsVersion() throws Exception {
    Pattern pinned = Pattern.compile("\\S+@[0-9a-f]{40} # v\\d+\\.\\d+\\.\\d+");
    Matcher uses = Pattern.compile("uses: (.*)").matcher(Files.readString(WORKFLOW));
    int actions = 0;
    while (uses.find()) {
      assertThat(uses.group(1)).matches(pinned);
      actions++;
    }
    assertThat(actions).isEqualTo(4);
  }

  @Test
  void theWorkflowsGateAnnotatesWhatIsNewAndFails() throws Exception {
    Shop shop = new Shop(directory);
    Map<String, Object> step = gateStep();
    String base = (String) map(step.get("env")).get("BASE");
    Map<String, String> environment =
        Map.of("BASE", base.replace("${{ github.base_ref }}", "main"), "GITHUB_ACTIONS", "true");
    String command = (String) step.get("run");

    shop.goRight();
    shop.commit("Nothing wrong");
    Run right = shop.script(environment, command);
    assertThat(right.status()).as(right.output()).isZero();
    assertThat(right.output()).doesNotContain("::warning");

    shop.goWrong();
    shop.commit("Take orders on four threads");
    Run wrong = shop.script(environment, command);
    assertThat(wrong.status()).as(wrong.output()).isEqualTo(1);
    assertThat(wrong.output())
        .contains("::warning file=src/main/java/shop/OrderDesk.java,line=19,")
        .contains("::warning file=src/main/java/shop/OrderDesk.java,line=35,");
    assertThat(Files.readString(shop.path("racelint.sarif")))
        .contains("src/main/java/shop/OrderDesk.java");
  }

  @Test
  void theGitlabJobFailsAndLeavesAReportThatGitlabReads() throws Exception {
    assumeTrue(installed("jq"), "jq is not installed");
    Shop shop = new Shop(directory);
    Map<String, Object> job = map(yaml(GITLAB).get("racelint"));
    String script = String.join("\n", strings(job.get("script")));
    Map<String, String> environment = Map.of("CI_MERGE_REQUEST_DIFF_BASE_SHA", "origin/main");

    shop.goRight();
    shop.commit("Nothing wrong");
    Run right = shop.script(environment, script);
    assertThat(right.status()).as(right.output()).isZero();
    assertThat(codeQuality(shop)).isEmpty();

    shop.goWrong();
    shop.commit("Take orders on four threads");
    Run wrong = shop.script(environment, script);
    assertThat(wrong.status()).as(wrong.output()).isEqualTo(1);
    assertThat(wrong.output()).contains("src/main/java/shop/OrderDesk.java:19: [LostUpdate] ");
    assertThat(codeQuality(shop)).extracting("check_name").contains("LostUpdate");
    assertThat(codeQuality(shop))
        .allSatisfy(
            finding ->
                assertThat(finding)
                    .containsOnlyKeys(
                        "check_name", "description", "fingerprint", "severity", "location"))
        .extracting(finding -> map(finding.get("location")))
        .contains(
            Map.of(
                "path",
                "src/main/java/shop/OrderDesk.java",
                "lines",
                Map.of("begin", (Object) 19)));
  }

  @Test
  void theHookStopsACommitWithARace() throws Exception {
    assumeTrue(installed("pre-commit"), "pre-commit is not installed");
    Shop shop = new Shop(directory.resolve("user"));
    Path hooks = hookRepository(shop);
    Map<String, String> environment = Map.of("PRE_COMMIT_HOME", directory + "/pre-commit");
    shop.write(
        ".pre-commit-config.yaml",
        Files.readString(PRE_COMMIT)
            .replace("https://github.com/racelint/racelint", hooks.toString()));
    shop.commit("Use the hook");
    Run install =
        shop.script(environment, "pre-commit autoupdate --bleeding-edge; pre-commit install");
    assertThat(install.status()).as(install.output()).isZero();

    shop.goWrong();
    Run wrong = shop.script(environment, "git commit -m 'Take orders on four threads'");
    assertThat(wrong.status()).as(wrong.output()).isEqualTo(1);
    assertThat(wrong.output()).contains("OrderDesk.java:19: warning: [LostUpdate]");

    shop.goRight();
    Run right = shop.script(environment, "git commit -m 'Nothing wrong'");
    assertThat(right.status()).as(right.output()).isZero();
    assertThat(right.output()).contains("Passed");
  }

  /** What the hook's users clone, with a launcher that need not build anything. */
  private Path hookRepository(Shop shop) throws Exception {
    Path hooks = Files.createDirectories(directory.resolve("hooks"));
    Files.copy(HOOKS, hooks.resolve(HOOKS.getFileName()));
    Shop.writeLauncher(hooks);
    Run run =
        shop.script(
            Map.of(),
            """
            cd '%s'
            git init --quiet --initial-branch=main
            git add --all
            git -c user.name=RaceLint -c user.email=racelint@example.com commit --quiet -m Hooks
            """
                .formatted(hooks));
    assertThat(run.status()).as(run.output()).isZero();
    return hooks;
  }

  private static Map<String, Object> gateStep() throws IOException {
    Map<String, Object> gate = map(map(yaml(WORKFLOW).get("jobs")).get("gate"));
    return ((List<?>) gate.get("steps"))
        .stream()
            .map(CiIT::map)
            .filter(step -> "New data races".equals(step.get("name")))
            .findFirst()
            .orElseThrow();
  }

  private static List<Map<String, Object>> codeQuality(Shop shop) throws IOException {
    // JSON is YAML too.
    List<?> findings = new Yaml().load(Files.readString(shop.path("gl-code-quality-report.json")));
    return findings.stream().map(CiIT::map).toList();
  }

  private static Map<String, Object> yaml(Path file) throws IOException {
    return new Yaml().load(Files.readString(file));
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> map(Object value) {
    return (Map<String, Object>) value;
  }

  private static List<String> strings(Object value) {
    return ((List<?>) value).stream().map(String.class::cast).toList();
  }

  private static boolean installed(String program) {
    for (String folder : System.getenv("PATH").split(File.pathSeparator)) {
      if (Files.isExecutable(Path.of(folder, program))) {
        return true;
      }
    }
    return false;
  }
}
