package io.github.racelint.facts;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * The facts of a whole compilation.
 *
 * @param bodies every body, in the order of its name
 * @param classes every class, in the order of its name
 * @param overriders for a method (of this compilation or of a library) the bodies of this
 *     compilation that override or implement it, directly or not, in the order of their names
 * @param unknowns how often a construct was not understood, by a short name of it
 */
public record Program(
    Map<BodyId, BodySummary> bodies,
    Map<String, ClassSummary> classes,
    Map<BodyId, List<BodyId>> overriders,
    SortedMap<String, Integer> unknowns) {}
