package io.github.racelint.models;

import io.github.racelint.facts.Effect;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one library method (with its overriders) does.
 *
 * @param owner binary name of the class that declares it, or of a supertype
 * @param name the method's name, {@code <init>} for constructors
 * @param parameters simple names of the erased parameter types, or null for every overload
 * @param effects what it does, in the order of the file
 */
public record MethodModel(
    String owner, String name, @Nullable List<String> parameters, List<Effect> effects) {

  public MethodModel {
    parameters = parameters == null ? null : List.copyOf(parameters);
    effects = List.copyOf(effects);
  }
}
