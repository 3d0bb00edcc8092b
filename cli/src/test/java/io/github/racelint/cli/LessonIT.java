package io.github.racelint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.racelint.cli.Program.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What a newcomer runs first. */
class LessonIT {

  private static final Path LESSON = Program.ROOT.resolve("examples/lesson");
  private static final Pattern MARK =
      Pattern.compile(
          "// (loses updates|acts on an old answer|misses the lock|not safe to share|may never see"
              + " the write)$");

  @TempDir Path directory;

  @Test
  void reportsExactlyTheMarkedLines() throws Exception {
    Run run = Program.jar(Program.ROOT, "check", "examples/lesson");

    assertThat(run.places()).containsExactlyElementsOf(markedLines());
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isEqualTo(1);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void theLauncherRunsFromAnywhereAndThroughALink() throws Exception {
    Path link = Path.of("target", "race lint").toAbsolutePath();
    Files.deleteIfExists(link);
    Files.createSymbolicLink(link, Path.of("..", "..", "racelint"));

    Run run = Program.run(directory, List.of(link.toString(), "check"));

    assertThat(run.err()).isEmpty();
    assertThat(run.places()).containsExactlyElementsOf(markedLines());
    assertThat(run.status()).isEqualTo(1);
  }

  private static List<String> markedLines() throws IOException {
    List<String> result = new ArrayList<>();
    try (Stream<Path> files = Files.list(LESSON)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
          if (MARK.matcher(lines.get(i)).find()) {
            result.add(file.getFileName() + ":" + (i + 1));
          }
        }
      }
    }
    assertThat(result).isNotEmpty();
    return result;
  }
}
