package io.github.racelint.fix;

import com.sun.tools.javac.code.Type;

/**
 * A type of {@code java.util.concurrent.atomic} that can take the place of a variable's own.
 *
 * @param name its simple name
 * @param family which calls it has
 * @param value the type of the value in it
 * @param indexed whether it is an array of such values
 */
record AtomicType(String name, Family family, Type value, boolean indexed) {

  private static final String PACKAGE = "java.util.concurrent.atomic.";

  /** Types with the same calls. */
  enum Family {
    /** {@code int} and {@code long}: arithmetic is the language's own. */
    INTEGRAL,
    /** {@code short}, {@code byte} and {@code char}, kept in an int. */
    NARROW,
    /** One bit. */
    BOOLEAN,
    /** Any object. */
    REFERENCE,
    /** A sum without an order of its parts. */
    ADDER
  }

  /** The atomic type for values of a type; null if there is none. */
  static AtomicType of(Type value) {
    return switch (value.getTag()) {
      case INT -> new AtomicType("AtomicInteger", Family.INTEGRAL, value, false);
      case LONG -> new AtomicType("AtomicLong", Family.INTEGRAL, value, false);
      case SHORT, BYTE, CHAR -> new AtomicType("AtomicInteger", Family.NARROW, value, false);
      case BOOLEAN -> new AtomicType("AtomicBoolean", Family.BOOLEAN, value, false);
      case CLASS, TYPEVAR -> new AtomicType("AtomicReference", Family.REFERENCE, value, false);
      default -> null;
    };
  }

  /** The atomic array for elements of a type; null if there is none. */
  static AtomicType arrayOf(Type element) {
    return switch (element.getTag()) {
      case INT -> new AtomicType("AtomicIntegerArray", Family.INTEGRAL, element, true);
      case LONG -> new AtomicType("AtomicLongArray", Family.INTEGRAL, element, true);
      case CLASS -> new AtomicType("AtomicReferenceArray", Family.REFERENCE, element, true);
      default -> null;
    };
  }

  /** The adder for sums of a type; null if there is none. */
  static AtomicType adderOf(Type value) {
    return switch (value.getTag()) {
      case INT, LONG -> new AtomicType("LongAdder", Family.ADDER, value, false);
      case FLOAT, DOUBLE -> new AtomicType("DoubleAdder", Family.ADDER, value, false);
      default -> null;
    };
  }

  String qualifiedName() {
    return PACKAGE + name;
  }

  /** The call that reads the value, without its arguments. */
  String reader() {
    if (family != Family.ADDER) {
      return "get";
    }
    return switch (value.getTag()) {
      case INT -> "intValue";
      case FLOAT -> "floatValue";
      default -> "sum";
    };
  }

  boolean isGeneric() {
    return family == Family.REFERENCE;
  }

  /** What has to stand before a read, because the value is kept in a wider type. */
  String cast() {
    return family == Family.NARROW ? "(" + value + ") " : "";
  }
}
