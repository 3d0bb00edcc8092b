package io.github.racelint.facts;

import java.util.Objects;

/** One variable of one object. */
public sealed interface Location {

  /** The object that the variable belongs to; null for a static field. */
  Value base();

  /**
   * A field.
   *
   * @param base the instance; null for a static field
   * @param field which field
   */
  record OfField(Value base, Field field) implements Location {
    @Override
    public boolean equals(Object other) {
      return this == other
          || (other instanceof OfField o && Objects.equals(base, o.base) && field.equals(o.field));
    }

    @Override
    public int hashCode() {
      return Objects.hashCode(base) * 31 + field.hashCode();
    }
  }

  /**
   * An element of an array, or of a collection or map.
   *
   * @param base the array or collection
   * @param index which element; {@link Value#UNKNOWN} where that is not known
   * @param array whether it is an array, whose elements are variables of the language (JLS 4.12.3)
   */
  record OfElement(Value base, Value index, boolean array) implements Location {
    @Override
    public boolean equals(Object other) {
      return this == other
          || (other instanceof OfElement o
              && array == o.array
              && Objects.equals(base, o.base)
              && Objects.equals(index, o.index));
    }

    @Override
    public int hashCode() {
      return (Objects.hashCode(base) * 31 + Objects.hashCode(index)) * 31 + Boolean.hashCode(array);
    }
  }

  /**
   * The single value inside an object: of an atomic variable, a one-value box.
   *
   * @param base the object
   */
  record OfContent(Value base) implements Location {
    @Override
    public boolean equals(Object other) {
      return this == other || (other instanceof OfContent o && Objects.equals(base, o.base));
    }

    @Override
    public int hashCode() {
      return Objects.hashCode(base);
    }
  }
}
