package io.github.racelint.models;

import java.util.ArrayList;
import java.util.List;

/** What one model file says, each part in the order of its lines. */
record ModelFile(
    String name,
    List<Declared<MethodModel>> methods,
    List<Declared<Contract>> contracts,
    List<Declared<SafetyModel>> types,
    List<Declared<NameModel>> names,
    List<ModelProblem> problems) {

  /** A file to be filled by a parser. */
  static ModelFile draft(String name) {
    return new ModelFile(
        name,
        new ArrayList<>(),
        new ArrayList<>(),
        new ArrayList<>(),
        new ArrayList<>(),
        new ArrayList<>());
  }

  /** The same, never to change again. */
  ModelFile finished() {
    return new ModelFile(
        name,
        List.copyOf(methods),
        List.copyOf(contracts),
        List.copyOf(types),
        List.copyOf(names),
        List.copyOf(problems));
  }
}
