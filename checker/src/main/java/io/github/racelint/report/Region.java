package io.github.racelint.report;

/**
 * The text that a finding marks.
 *
 * @param file the path as the compiler was given it
 * @param line the first line, from 1
 * @param column the first column, from 1; every character is one
 * @param endLine the last line
 * @param endColumn the column after the last character
 * @param position the offset in the file, from 0, of the character that compilers point at
 */
public record Region(String file, int line, int column, int endLine, int endColumn, int position) {}
