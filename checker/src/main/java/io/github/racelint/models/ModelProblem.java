package io.github.racelint.models;

/**
 * A mistake in a model file.
 *
 * @param file the file's name as the user gave it
 * @param line the line, from 1; 0 when the file as a whole could not be read
 * @param problem what is wrong
 * @param remedy what would be right
 */
public record ModelProblem(String file, int line, String problem, String remedy) {

  /** The whole message: {@code my.model:3: unknown section 'klass'; did you mean 'class'?}. */
  @Override
  public String toString() {
    return file + (line > 0 ? ":" + line : "") + ": " + problem + "; " + remedy;
  }
}
