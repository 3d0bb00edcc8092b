package io.github.racelint.facts;

import java.util.List;

/**
 * One call of code of this compilation, or of a functional object whose code may be.
 *
 * @param id the number of the call in its body; what {@link Value.Result} and {@link Order} name
 * @param target the method as the compiler resolved it, or the body of a lambda that runs in place
 * @param virtual whether an overrider may run instead
 * @param type binary name of the receiver's static type; null for static methods and code values
 * @param receiver the object called; null for static methods and lambda bodies
 * @param args the arguments, one for each declared parameter
 * @param guards the locks held by this body
 * @param owned whether the receiver is owned here, as in {@link Access}
 * @param order the threads started and awaited before
 * @param loop the innermost loop around it in its body, 0 for none
 * @param place where
 */
public record Call(
    int id,
    BodyId target,
    boolean virtual,
    String type,
    Value receiver,
    List<Value> args,
    List<Guard> guards,
    boolean owned,
    Order order,
    int loop,
    Place place) {

  public Call {
    args = List.copyOf(args);
    guards = List.copyOf(guards);
  }
}
