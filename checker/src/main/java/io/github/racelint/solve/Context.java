package io.github.racelint.solve;

import io.github.racelint.facts.Place;
import io.github.racelint.facts.Value;
import java.util.List;
import java.util.Map;

/**
 * One way into a body.
 *
 * @param role who comes
 * @param env the body's roots in the values of the frame where the role comes in
 * @param guards locks held by the callers
 * @param chain the callers, outermost first
 * @param path the places of the calls, outermost first
 * @param owned whether the receiver is not shared yet
 * @param outside whether the body may be called by code that is not part of the compilation
 */
record Context(
    Role role,
    Map<Value, Value> env,
    List<Touch.Held> guards,
    List<Touch.Step> chain,
    List<Place> path,
    boolean owned,
    boolean outside) {}
