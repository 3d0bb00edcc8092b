package io.github.racelint.facts;

/**
 * The name of a body of code.
 *
 * @param owner the binary name of the class whose code it is
 * @param name {@code method(erased,parameter,types)}, {@code <init>(…)}, {@code <clinit>}, {@code
 *     <fields>} for a class's instance initialisers, or for a lambda its creator's name with {@code
 *     $lambda@offset}
 */
public record BodyId(String owner, String name) implements Comparable<BodyId> {

  @Override
  public int compareTo(BodyId other) {
    int byOwner = owner.compareTo(other.owner);
    return byOwner != 0 ? byOwner : name.compareTo(other.name);
  }

  /** The method's name alone, without parameters: {@code submit}, {@code <init>}. */
  public String simpleName() {
    int end = name.indexOf('(');
    return end < 0 ? name : name.substring(0, end);
  }

  @Override
  public String toString() {
    return owner + "#" + name;
  }
}
