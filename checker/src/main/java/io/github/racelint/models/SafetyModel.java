package io.github.racelint.models;

/**
 * What a model file says of one type.
 *
 * @param type its binary name
 * @param safety whether it may be shared
 */
record SafetyModel(String type, TypeSafety safety) {}
