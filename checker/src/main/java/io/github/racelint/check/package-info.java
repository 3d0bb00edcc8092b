/**
 * The checks as Error Prone knows them: each asks for its findings in the file at hand and
 * describes them. The analysis runs once a compilation, see {@link
 * io.github.racelint.check.Compilation}.
 */
package io.github.racelint.check;
