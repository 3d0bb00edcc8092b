/**
 * The command line: runs javac with RaceLint's checks, and with nothing else, over source files.
 *
 * <p>This is a front end. It knows how to find files, start javac and print; what a race is, the
 * checks alone know.
 */
package io.github.racelint.cli;
