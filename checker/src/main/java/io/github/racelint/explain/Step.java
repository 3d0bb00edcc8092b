package io.github.racelint.explain;

import io.github.racelint.facts.Place;

/**
 * One place that has to do with a race, and what happens there.
 *
 * @param place where
 * @param text what happens, as part of a sentence: {@code submitted here}
 */
public record Step(Place place, String text) {}
