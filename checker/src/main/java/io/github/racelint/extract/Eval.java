package io.github.racelint.extract;

import com.sun.source.tree.Tree;
import io.github.racelint.facts.Location;
import io.github.racelint.facts.Paths;
import io.github.racelint.facts.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What the walk knows of an expression.
 *
 * @param value which object it denotes
 * @param reads the locations that were read to compute it; what makes a later write compound
 */
record Eval(Value value, List<Read> reads) {
  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof Eval e && value.equals(e.value) && reads.equals(e.reads));
  }

  @Override
  public int hashCode() {
    return value.hashCode() * 31 + reads.hashCode();
  }

  /** More reads than this are not followed: such an expression is no read-modify-write. */
  private static final int MAX_READS = 12;

  static final Eval UNKNOWN = new Eval(Value.UNKNOWN, List.of());

  /**
   * One location read.
   *
   * @param location which
   * @param held the lock acquisitions that were held then; see {@link Held}
   * @param tree the expression that reads; null when it changes things too, and so is no test
   */
  record Read(Location location, List<Held> held, Tree tree) {
    @Override
    public boolean equals(Object other) {
      return this == other
          || (other instanceof Read r
              && location.equals(r.location)
              && held.equals(r.held)
              && Objects.equals(tree, r.tree));
    }

    @Override
    public int hashCode() {
      return (location.hashCode() * 31 + held.hashCode()) * 31 + Objects.hashCode(tree);
    }
  }

  static Eval of(Value value) {
    return new Eval(value, List.of());
  }

  Eval withValue(Value other) {
    return new Eval(other, reads);
  }

  /** This value, computed from the other's reads too. */
  Eval alsoReading(Eval other) {
    if (other == null || other.reads.isEmpty() || reads.size() >= MAX_READS) {
      return this;
    }
    if (reads.isEmpty()) {
      return new Eval(value, other.reads);
    }
    List<Read> both = new ArrayList<>(reads);
    for (Read read : other.reads) {
      if (both.size() < MAX_READS && !both.contains(read)) {
        both.add(read);
      }
    }
    return new Eval(value, List.copyOf(both));
  }

  /** Either of two, by the path taken. */
  static Eval either(Eval a, Eval b) {
    if (a == null || a.equals(b)) {
      return b == null ? a : b;
    }
    if (b == null) {
      return a;
    }
    return new Eval(Paths.either(a.value, b.value), List.of()).alsoReading(a).alsoReading(b);
  }
}
