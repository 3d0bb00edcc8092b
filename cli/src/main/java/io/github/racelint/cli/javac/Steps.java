package io.github.racelint.cli.javac;

/** Is told how far a compilation has come. */
@FunctionalInterface
public interface Steps {

  /**
   * A file has come through a step.
   *
   * @param step what is being done, a word
   * @param done how many files have come through
   * @param total how many there are
   */
  void step(String step, int done, int total);
}
