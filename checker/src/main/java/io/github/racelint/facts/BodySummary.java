package io.github.racelint.facts;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All facts of one body.
 *
 * @param id its name
 * @param kind what sort of body
 * @param visibility who can call it from outside
 * @param isStatic whether it has no {@code this} of its own
 * @param enclosing the body that creates this one (a lambda, a method of a local class); null else
 * @param annotations simple names of the annotations on the method, and {@link #ONE_AT_A_TIME}
 * @param returns what it may return
 * @param returnsOwned whether every returned object is one that nobody else has
 * @param liveAtExit ids of the calls whose threads may outlive it
 * @param loops for loop {@code n} of the body, at index {@code n - 1}, the loop around it (0 for
 *     none)
 * @param watched the offsets of the reads and calls that decide whether a loop of the body goes on;
 *     with each whether nothing that the loop itself assigns has a part in that
 * @param opens the gates (see {@link Value#GATE}) that it opens without having passed them itself:
 *     whoever runs it has
 * @param place of the declaration
 */
public record BodySummary(
    BodyId id,
    Kind kind,
    Visibility visibility,
    boolean isStatic,
    BodyId enclosing,
    Set<String> annotations,
    List<Access> accesses,
    List<Call> calls,
    List<HandOff> handOffs,
    List<Store> stores,
    List<Value> returns,
    boolean returnsOwned,
    List<Integer> liveAtExit,
    List<Integer> loops,
    Map<Integer, Boolean> watched,
    List<Value> opens,
    Place place) {

  /**
   * Among the annotations, what is said in words instead: the documentation of the method asks its
   * callers not to call it at the same time.
   */
  public static final String ONE_AT_A_TIME = "documented: one at a time";

  /** What sort of body. */
  public enum Kind {
    METHOD,
    CONSTRUCTOR,
    /** The initialisers of a class's instance fields and its instance initialiser blocks. */
    FIELDS,
    STATIC_INITIALIZER,
    LAMBDA
  }

  /** Who can name a member. */
  public enum Visibility {
    PUBLIC,
    PROTECTED,
    PACKAGE,
    PRIVATE
  }

  public BodySummary {
    annotations = Set.copyOf(annotations);
    accesses = List.copyOf(accesses);
    calls = List.copyOf(calls);
    handOffs = List.copyOf(handOffs);
    stores = List.copyOf(stores);
    returns = List.copyOf(returns);
    liveAtExit = List.copyOf(liveAtExit);
    loops = List.copyOf(loops);
    watched = Map.copyOf(watched);
    opens = List.copyOf(opens);
  }

  /** Whether it runs before anybody else can have the object (or class) it initialises. */
  public boolean initialises() {
    return kind == Kind.CONSTRUCTOR || kind == Kind.FIELDS || kind == Kind.STATIC_INITIALIZER;
  }
}
