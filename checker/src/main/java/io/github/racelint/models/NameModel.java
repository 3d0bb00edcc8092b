package io.github.racelint.models;

/**
 * A name, or the beginning of names, that means something by custom.
 *
 * @param sort what it means
 * @param pattern a name, or {@code start*} for {@code start} and every name that goes on from there
 *     with a new word, as {@code startAll} does and {@code startled} does not
 */
record NameModel(Sort sort, String pattern) {

  /** What a name can mean. */
  enum Sort {
    /** A method that is called once in the life of its object. */
    RUNS_ONCE,
    /** An annotation that says that something is not shared. */
    CONFINES,
    /** An annotation that says so of the objects of a class, not of what all of them share. */
    CONFINES_OBJECTS,
    /** An annotation that says that a class is safe to share. */
    DECLARES_SAFE,
    /** A method that tells whether the current thread is the one that an object is kept to. */
    ASKS_THREAD,
    /** A method that keeps the code which it is given for later. */
    KEEPS_CODE;

    /** Whether it is methods that have such names, not annotations. */
    boolean isOfMethods() {
      return this == RUNS_ONCE || this == ASKS_THREAD || this == KEEPS_CODE;
    }
  }
}
