package io.github.racelint.models;

/**
 * One thing said in a model file.
 *
 * @param what what is said
 * @param line the line that says it
 * @param since the first Java release (or release of the library) that has it; 0 when all have
 */
record Declared<T>(T what, int line, int since) {}
