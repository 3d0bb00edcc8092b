package io.github.racelint.report;

/**
 * A check, as a report introduces it.
 *
 * @param name the check's name
 * @param summary one sentence
 * @param link its page in the web
 * @param page its page in Markdown; empty if it has none
 */
public record Rule(String name, String summary, String link, String page) {}
