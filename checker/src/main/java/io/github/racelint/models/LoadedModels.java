package io.github.racelint.models;

import java.util.List;

/**
 * Models, and what could not be understood of the files they came from.
 *
 * @param models everything that was understood
 * @param problems the mistakes, in the order of the files and lines; empty when all is well
 */
public record LoadedModels(Models models, List<ModelProblem> problems) {

  public LoadedModels {
    problems = List.copyOf(problems);
  }
}
