/**
 * The narrow waist of RaceLint: what one body of code does, in plain values that know neither javac
 * nor races.
 *
 * <p>Everything here is immutable, compares by value and refers to code by name ({@link
 * io.github.racelint.facts.BodyId}) and place ({@link io.github.racelint.facts.Place}). The
 * vocabulary, from the small to the large:
 *
 * <ul>
 *   <li>{@link io.github.racelint.facts.Value}: which object an expression denotes, as a symbolic
 *       path from a root of the body's frame (this, a parameter, an allocation, a call's result).
 *   <li>{@link io.github.racelint.facts.Location}: one variable of one object; two accesses can
 *       race only if their locations may be the same.
 *   <li>{@link io.github.racelint.facts.Guard}: a lock that is certainly held, and how.
 *   <li>{@link io.github.racelint.facts.Access}: one touch of a location.
 *   <li>{@link io.github.racelint.facts.Call}: one call, with its receiver and arguments bound.
 *   <li>{@link io.github.racelint.facts.HandOff}: code given to another thread.
 *   <li>{@link io.github.racelint.facts.Order}: which hand-offs may be running at an event and
 *       which have certainly ended.
 *   <li>{@link io.github.racelint.facts.Effect}: what a library method does with code, locks and
 *       objects; comes from the models.
 *   <li>{@link io.github.racelint.facts.BodySummary}, {@link
 *       io.github.racelint.facts.ClassSummary}: all of that, of one body and of one class.
 * </ul>
 *
 * <p>What serves as a key of maps writes {@code equals} and {@code hashCode} out, as the compiler
 * would have meant them: those that records get of themselves go through method handles, which are
 * slow in a process as young as a compiler's mostly is.
 *
 * <p><b>Frames.</b> A body's values are rooted in its <em>frame</em>: the method invocation that
 * runs it. A lambda, and the methods of an anonymous or local class, share the frame of the method
 * that creates them for everything they capture: a captured local appears as the value it had where
 * the code was created (it is effectively final, JLS 15.27.2 and 8.1.3), and {@code this} of an
 * outer class as {@link io.github.racelint.facts.Value.This} of that class.
 */
package io.github.racelint.facts;
