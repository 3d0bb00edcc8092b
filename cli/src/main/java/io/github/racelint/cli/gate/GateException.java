package io.github.racelint.cli.gate;

/** Why a change cannot be compared; the message says what to do. */
public final class GateException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  GateException(String message) {
    super(message);
  }
}
