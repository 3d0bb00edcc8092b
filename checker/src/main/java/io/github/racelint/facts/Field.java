package io.github.racelint.facts;

import java.util.Set;

/**
 * A declared field.
 *
 * @param owner the binary name of the declaring class
 * @param name its simple name
 * @param type the erased binary name of its declared type
 * @param traits modifiers and annotations that matter
 */
public record Field(String owner, String name, String type, Set<Trait> traits) {

  /** What a field's declaration says. */
  public enum Trait {
    /** One for the class, not one for each instance. */
    STATIC,
    /** Assigned once. */
    FINAL,
    /** Reads see the latest write; compound assignments are still two steps. */
    VOLATILE,
    /** Only its own class, and the classes around it, can name it. */
    PRIVATE,
    /** Public or protected. */
    EXPOSED,
    /** Declared by code of this compilation, not by a library. */
    SOURCE,
    /** An annotation on it says that one thread has it, or that races on it are accepted. */
    CONFINED
  }

  public Field {
    traits = Set.copyOf(traits);
  }

  public boolean is(Trait trait) {
    return traits.contains(trait);
  }

  /** Whether it is of a primitive type other than boolean. */
  public boolean isNumber() {
    return switch (type) {
      case "int", "long", "short", "byte", "char", "double", "float" -> true;
      default -> false;
    };
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof Field f && name.equals(f.name) && owner.equals(f.owner));
  }

  @Override
  public int hashCode() {
    return owner.hashCode() * 0x9E3779B1 + name.hashCode();
  }

  @Override
  public String toString() {
    return owner.substring(owner.lastIndexOf('.') + 1) + "." + name;
  }
}
