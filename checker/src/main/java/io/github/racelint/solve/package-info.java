/**
 * From the facts of a compilation to races: which threads run each body, on which objects, under
 * which locks; and which pairs of accesses nothing keeps apart.
 *
 * <p>The solver works from the variable outward: only fields with a sign of being shared are looked
 * at ({@link io.github.racelint.solve.Candidates}), and for these every access is followed up
 * through its callers to the places where threads enter ({@link
 * io.github.racelint.solve.Contexts}). An access with such a context is a {@link
 * io.github.racelint.solve.Touch}; two touches race unless {@link
 * io.github.racelint.solve.Identity} (another object), {@link io.github.racelint.solve.Parallel}
 * (never at the same time) or {@link io.github.racelint.solve.Locks} (a common lock) keeps them
 * apart.
 */
package io.github.racelint.solve;
