package io.github.racelint.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.racelint.fix.Edit;
import io.github.racelint.fix.FileEdits;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several files that are written together. */
class ChangedFilesTest {
  private static final String TEXT = "class C {\n  int n;\n}\n";

  @TempDir Path directory;

  private final StringWriter err = new StringWriter();
  private final ChangedFiles files =
      new ChangedFiles(StandardCharsets.UTF_8, new PrintWriter(err, true));

  private Path changed(String name) throws Exception {
    Path file = Files.writeString(directory.resolve(name), TEXT);
    int start = TEXT.indexOf("int");
    assertThat(files.canChange(file)).isTrue();
    files.change(
        file,
        new FileEdits(
            file.toString(), TEXT, List.of(new Edit(start, start + 3, "long")), Set.of()));
    return file;
  }

  @Test
  void allAreWritten() throws Exception {
    Path first = changed("A.java");
    Path second = changed("B.java");

    files.write();

    assertThat(first).hasContent(TEXT.replace("int", "long"));
    assertThat(second).hasContent(TEXT.replace("int", "long"));
  }

  @Test
  void whereOneCannotBeWrittenNoneIs() throws Exception {
    Path first = changed("A.java");
    Path second = changed("B.java");
    Path last = changed("C.java");
    Files.delete(second);
    Files.createDirectory(second);

    assertThatThrownBy(files::write)
        .isInstanceOf(UserError.class)
        .hasMessageStartingWith("cannot write " + second)
        .hasMessageEndingWith("; no file was changed");

    assertThat(first).hasContent(TEXT);
    assertThat(last).hasContent(TEXT);
  }

  @Test
  void anotherEncodingIsLeftAlone() throws Exception {
    Path file = Files.write(directory.resolve("A.java"), new byte[] {'/', '/', (byte) 0xfc});

    assertThat(files.canChange(file)).isFalse();
    assertThat(files.canChange(file)).isFalse();
    assertThat(err.toString().lines())
        .singleElement()
        .asString()
        .startsWith("racelint: not changed, because it is not in UTF-8: ");
  }
}
