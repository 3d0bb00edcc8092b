package io.github.racelint.cli;

import java.util.List;

/** Something the user can put right; each line says one such thing and is shown as it is. */
final class UserError extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<String> lines;

  UserError(String line) {
    this(List.of(line));
  }

  UserError(List<String> lines) {
    super(String.join("\n", lines));
    this.lines = List.copyOf(lines);
  }

  List<String> lines() {
    return lines;
  }
}
