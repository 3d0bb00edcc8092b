package io.github.racelint.report;

import java.util.List;

/**
 * What a report is about: one analysis.
 *
 * @param version RaceLint's own
 * @param rules the checks that took part, sorted by name
 * @param findings sorted by place
 * @param roots what paths are relative to
 */
public record Run(String version, List<Rule> rules, List<Finding> findings, Roots roots) {}
