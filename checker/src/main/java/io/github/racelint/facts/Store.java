package io.github.racelint.facts;

/**
 * A value put where it can be found again.
 *
 * @param into a {@link Value.Member}, {@link Value.Static}, {@link Value.Element}, or a {@link
 *     Value.View} for what a library object keeps (a thread's task, a pool's size)
 * @param value what is put there
 * @param initial whether it is the initialiser of a field or an assignment in a constructor
 * @param repeated whether one run of the body may do it several times
 */
public record Store(Value into, Value value, boolean initial, boolean repeated) {}
