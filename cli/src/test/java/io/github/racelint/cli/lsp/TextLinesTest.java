package io.github.racelint.cli.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.junit.jupiter.api.Test;

/** That places are counted as the protocol counts them. */
class TextLinesTest {

  private static final String TEXT = "a\r\nbc\rd\n\uD83D\uDE00e";

  @Test
  void everyOffsetComesBack() {
    TextLines lines = new TextLines(TEXT);
    for (int offset : new int[] {0, 1, 3, 4, 5, 6, 7, 8, 10, 11}) {
      assertThat(lines.offset(lines.position(offset))).isEqualTo(offset);
    }
    assertThat(lines.position(3)).isEqualTo(new Position(1, 0));
    assertThat(lines.position(6)).isEqualTo(new Position(2, 0));
    assertThat(lines.position(10)).isEqualTo(new Position(3, 2));
  }

  @Test
  void placesThatAreNotThere() {
    TextLines lines = new TextLines(TEXT);
    assertThat(lines.offset(new Position(0, 99))).isEqualTo(1);
    assertThat(lines.offset(new Position(99, 0))).isEqualTo(TEXT.length());
    assertThat(lines.offset(new Position(-1, 0))).isZero();
    assertThat(lines.position(99)).isEqualTo(new Position(3, 3));
  }

  @Test
  void changesOneAfterTheOther() {
    Document document = new Document("file:///a", null, 1, "one\r\ntwo\r\n");
    Document changed =
        document.changed(
            2,
            List.of(
                new TextDocumentContentChangeEvent(
                    new Range(new Position(1, 0), new Position(1, 3)), "2\r\n3"),
                new TextDocumentContentChangeEvent(
                    new Range(new Position(2, 1), new Position(2, 1)), "!")));
    assertThat(changed.text()).isEqualTo("one\r\n2\r\n3!\r\n");
    assertThat(changed.version()).isEqualTo(2);
  }

  @Test
  void onlyFilesHavePaths() {
    assertThat(Document.file("untitled:Untitled-1")).isNull();
    assertThat(Document.file("not a uri")).isNull();
    assertThat(Document.file("file:///tmp/a%20b.java")).hasToString("/tmp/a b.java");
  }
}
