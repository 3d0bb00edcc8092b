package io.github.racelint.facts;

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
  record OfField(Value base, Field field) implements Location {}

  /**
   * An element of an array, or of a collection or map.
   *
   * @param base the array or collection
   * @param index which element; {@link Value#UNKNOWN} where that is not known
   * @param array whether it is an array, whose elements are variables of the language (JLS 4.12.3)
   */
  record OfElement(Value base, Value index, boolean array) implements Location {}

  /**
   * The single value inside an object: of an atomic variable, a one-value box.
   *
   * @param base the object
   */
  record OfContent(Value base) implements Location {}
}
