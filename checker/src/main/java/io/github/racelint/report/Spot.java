package io.github.racelint.report;

/**
 * A place that belongs to a finding, with what happens there.
 *
 * @param file the path as the compiler was given it
 * @param line the line, from 1
 * @param text what happens there
 */
public record Spot(String file, int line, String text) {}
