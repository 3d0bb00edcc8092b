package io.github.racelint.models;

/**
 * The text of a model file that somebody else has opened, such as one from a jar.
 *
 * @param name how messages call it
 * @param text its content
 */
public record NamedText(String name, String text) {}
