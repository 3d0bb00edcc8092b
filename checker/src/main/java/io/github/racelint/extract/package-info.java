/**
 * From javac's trees to facts: one forward walk a body that carries the locks held, the objects
 * that nobody else has yet, and the threads that may be running.
 *
 * <p>{@link io.github.racelint.extract.Extractor} is the entry. A body is walked when it is first
 * asked for, callees before callers, so that what a helper does to its caller ({@link
 * io.github.racelint.extract.BodyEffects}: takes a lock, runs its parameter, starts a thread) is
 * known where it is called. The walk itself is split by the kind of tree: {@link
 * io.github.racelint.extract.StatementWalk} (control flow), {@link
 * io.github.racelint.extract.ExpressionWalk} (objects and accesses), {@link
 * io.github.racelint.extract.CallWalk} (calls and their effects).
 */
package io.github.racelint.extract;
