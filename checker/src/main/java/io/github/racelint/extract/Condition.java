package io.github.racelint.extract;

/**
 * The two ways out of a condition.
 *
 * @param whenTrue the state if it held; null when it cannot
 * @param whenFalse the state if it did not; null when it must
 * @param eval what was read to decide
 */
record Condition(State whenTrue, State whenFalse, Eval eval) {

  Condition negated() {
    return new Condition(whenFalse, whenTrue, eval);
  }
}
