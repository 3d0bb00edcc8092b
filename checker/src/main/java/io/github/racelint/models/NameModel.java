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
    /** An annotation that says that a class is safe to share. */
    DECLARES_SAFE
  }
}
