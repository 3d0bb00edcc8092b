/** Runs javac in this process with RaceLint's checks and no others. */
package io.github.racelint.cli.javac;
