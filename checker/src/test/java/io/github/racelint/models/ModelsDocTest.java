package io.github.racelint.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What docs/models.md shows and says is true. */
class ModelsDocTest {

  private static final Pattern BLOCK = Pattern.compile("```\n(.*?)```", Pattern.DOTALL);

  private static String text() throws IOException {
    return Files.readString(Path.of("../docs/models.md"));
  }

  @Test
  void everyExampleIsWellFormed() throws IOException {
    List<ModelFile> files = new ArrayList<>();
    Matcher block = BLOCK.matcher(text());
    while (block.find()) {
      String example = block.group(1);
      boolean model = !example.contains("::=") && !example.contains(".model:");
      if (model) {
        files.add(ModelParser.parse("docs/models.md", example));
      }
    }
    assertThat(files).hasSize(5);
    assertThat(files).allSatisfy(file -> assertThat(file.problems()).isEmpty());
  }

  @Test
  void theMessageShownIsTheMessageGiven() throws IOException {
    ModelFile file =
        ModelParser.parse("build/racelint.model", "class a.B\n\n  enqueue: run 0 pool\n");
    assertThat(text()).contains(file.problems().get(0).toString());
  }

  @Test
  void everyWordOfTheFormatIsExplained() throws IOException {
    String text = text();
    assertThat(EffectParser.VERBS).allSatisfy(verb -> assertThat(text).contains("`" + verb));
    assertThat(EffectParser.THREADS)
        .allSatisfy(word -> assertThat(text).contains("`" + word + "`"));
    assertThat(ModelParser.SECTIONS)
        .allSatisfy(word -> assertThat(text).contains("`" + word + "`"));
  }
}
