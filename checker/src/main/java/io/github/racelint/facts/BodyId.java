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
  /** Strings hash by powers of 31: another factor keeps similar names in similar classes apart. */
  private static final int MIX = 0x9E3779B1;

  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof BodyId b && name.equals(b.name) && owner.equals(b.owner));
  }

  @Override
  public int hashCode() {
    return owner.hashCode() * MIX + name.hashCode();
  }

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
