package io.github.racelint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class CheckerNotesTest {

  @Test
  void anAnalysisThatFailedIsNotACleanOne() {
    CheckerNotes notes =
        CheckerNotes.in("Note: RaceLint could not analyse this compilation (x); please report it");

    assertThat(notes.analysisFailed()).isTrue();
    assertThat(printed(notes))
        .isEqualToNormalizingNewlines(
            "racelint: could not analyse this compilation (x); please report it\n");
  }

  @Test
  void warningsArePassedOn() {
    CheckerNotes notes = CheckerNotes.in("warning: my.models:3: unknown word\nsomething else\n");

    assertThat(notes.analysisFailed()).isFalse();
    assertThat(printed(notes))
        .isEqualToNormalizingNewlines("racelint: my.models:3: unknown word\n");
  }

  private static String printed(CheckerNotes notes) {
    StringWriter text = new StringWriter();
    try (PrintWriter writer = new PrintWriter(text)) {
      notes.print(writer);
    }
    return text.toString();
  }
}
