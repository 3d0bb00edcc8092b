package io.github.racelint.solve;

/** One way in which a touch of a variable can be wrong: what one check looks for. */
interface Rule {
  /**
   * What is wrong with a touch.
   *
   * @param touch one that does not hold the usual lock of its variable
   * @param variable the variable, with all its touches
   * @return null when it is not a case for this rule
   */
  Race race(Touch touch, Variable variable);
}
