package io.github.racelint.facts;

import java.util.List;

/**
 * Code given to another thread.
 *
 * @param call id of the call that does it
 * @param code the object whose code will run
 * @param entry the functional method of it that is called: {@code java.lang.Runnable#run()}
 * @param runner the pool, thread, timer or stream that runs it; null when there is no such object
 * @param threads on which threads
 * @param awaited whether it has ended when the call returns
 * @param inLoop whether the call may happen several times in one run of the body
 * @param inner the loop, if any, within which the call is repeated, as seen by {@link Value.New}
 * @param order the threads started and awaited before
 * @param gates the atomic variables that let this thread in alone, and stay closed: the code runs
 *     behind them until it opens them
 * @param handles the objects on which somebody can wait for it
 * @param argument what the code gets as its first argument; {@link Value#UNKNOWN} mostly
 * @param place the hand-over in this body
 * @param via the places in called helpers that lead to the thread, outermost first
 */
public record HandOff(
    int call,
    Value code,
    BodyId entry,
    Value runner,
    Threads threads,
    boolean awaited,
    boolean inLoop,
    int inner,
    Order order,
    List<Value> gates,
    List<Value> handles,
    Value argument,
    Place place,
    List<Place> via) {

  public HandOff {
    gates = List.copyOf(gates);
    handles = List.copyOf(handles);
    via = List.copyOf(via);
  }

  /** The same with other gates. */
  public HandOff behind(List<Value> others) {
    return new HandOff(
        call, code, entry, runner, threads, awaited, inLoop, inner, order, others, handles,
        argument, place, via);
  }
}
