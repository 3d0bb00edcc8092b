package io.github.racelint.models;

/** A mistake on the line being parsed; {@link ModelParser} adds the place. */
final class MistakeException extends Exception {

  private static final long serialVersionUID = 1L;

  private final String remedy;

  /**
   * @param problem what is wrong
   * @param remedy what would be right
   */
  MistakeException(String problem, String remedy) {
    super(problem, null, false, false);
    this.remedy = remedy;
  }

  String remedy() {
    return remedy;
  }
}
