package io.github.racelint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * That a real editor gets along with the language server: Neovim, without a screen and without
 * plugins, with its built-in client.
 */
class NeovimIT {

  private static final long SECONDS = 240;

  @TempDir Path directory;

  @Test
  void showsTheFindingAndAppliesTheFix() throws Exception {
    Assumptions.assumeTrue(
        isThere(), "no nvim on the PATH: the test with a real editor is skipped");
    Path root = directory.toRealPath();
    Path file = Program.write(root, "src/Counter.java", Sources.racy("Counter"));

    Map<String, String> seen = edit(root, file);

    assertThat(seen)
        .containsEntry("findings", "1")
        .containsEntry("line", String.valueOf(Sources.RACY_LINE))
        .containsEntry("source", "racelint")
        .containsEntry("code", "LostUpdate")
        .containsEntry("hover", "true")
        .containsEntry("left", "0")
        .containsKey("applied")
        .doesNotContainKeys("problem", "timeout");
    String saved = Files.readString(file);
    assertThat(saved).startsWith("// typed\n").doesNotContain("hits++");
    Path classes = Files.createDirectories(root.resolve("classes"));
    assertThat(
            ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-d", classes.toString(), file.toString()))
        .isZero();
    assertThat(Program.jar(root, "check", file.toString()).status()).isZero();
  }

  private static boolean isThere() throws InterruptedException {
    try {
      Process process =
          new ProcessBuilder("nvim", "--version")
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return process.waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  /** Runs the script in the editor; returns what it has seen. */
  private static Map<String, String> edit(Path root, Path file) throws Exception {
    Path script = root.resolve("editor.lua");
    try (InputStream in = NeovimIT.class.getResourceAsStream("editor.lua")) {
      Files.write(script, in.readAllBytes());
    }
    Path result = root.resolve("result");
    ProcessBuilder builder =
        new ProcessBuilder(
                List.of("nvim", "--headless", "--clean", "-c", "luafile " + script.toString()))
            .directory(root.toFile())
            .redirectErrorStream(true)
            .redirectOutput(root.resolve("nvim.log").toFile());
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> command = List.of(java, "-jar", System.getProperty("racelint.jar"), "lsp");
    builder.environment().put("RACELINT_COMMAND", String.join("\n", command));
    builder.environment().put("RACELINT_FILE", file.toString());
    builder.environment().put("RACELINT_ROOT", root.toString());
    builder.environment().put("RACELINT_RESULT", result.toString());
    // Its files of state are not to be found, or left, in the home of whoever runs the test.
    builder.environment().put("XDG_STATE_HOME", root.resolve("state").toString());
    builder.environment().put("XDG_DATA_HOME", root.resolve("data").toString());
    builder.environment().put("XDG_CACHE_HOME", root.resolve("cache").toString());
    Process process = builder.start();
    process.getOutputStream().close();
    boolean ended = process.waitFor(SECONDS, TimeUnit.SECONDS);
    if (!ended) {
      process.destroyForcibly();
    }
    Map<String, String> seen = new HashMap<>();
    if (Files.exists(result)) {
      for (String line : Files.readAllLines(result)) {
        String[] parts = line.split("=", 2);
        seen.put(parts[0], parts.length > 1 ? parts[1] : "");
      }
    }
    assertThat(ended && process.exitValue() == 0)
        .as(() -> seen + "\n" + read(root.resolve("nvim.log")))
        .isTrue();
    return seen;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      return "";
    }
  }
}
