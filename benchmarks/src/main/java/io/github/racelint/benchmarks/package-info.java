/**
 * Measures what the analysis costs: in other processes, in this one, and by the size of a program.
 */
package io.github.racelint.benchmarks;
