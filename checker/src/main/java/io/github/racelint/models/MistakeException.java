package io.github.racelint.models;

/** A mistake on the line being parsed; {@link ModelParser} adds the place. */
final class MistakeException extends Exception {

  private static final long serialVersionUID = 1L;

  private final String problem;
  private final String remedy;

  /**
   * @param problem what is wrong
   * @param remedy what would be right
   */
  MistakeException(String problem, String remedy) {
    super(problem, null, false, false);
    this.problem = problem;
    this.remedy = remedy;
  }

  String problem() {
    return problem;
  }

  String remedy() {
    return remedy;
  }
}
