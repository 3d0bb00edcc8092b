package io.github.racelint.models;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which of several contracts counts. */
public final class ContractOrder {

  private ContractOrder() {}

  /**
   * The contract that counts for a method, of those that match it: what is written on the method
   * before what names the method, that before what is written on the class, and that before what
   * holds for all methods of a supertype. Of equals the last counts, so that a user's file
   * overrides RaceLint's. Many threads that call a method of a class whose scope gives each an
   * object of its own do not meet: then the scope counts.
   *
   * @param matching in the order of {@link Models#contracts()}
   * @return null when there is none
   */
  public static @Nullable Contract choose(List<Contract> matching) {
    Contract chosen = null;
    Contract scope = null;
    for (Contract contract : matching) {
      if (chosen == null || rank(contract) >= rank(chosen)) {
        chosen = contract;
      }
      if (contract.kind() == Contract.Kind.CLASS_ANNOTATION && contract.methods().isEmpty()) {
        scope = contract;
      }
    }
    boolean ownObjects = scope != null && scope.calls() == Contract.Calls.CONFINED;
    boolean onMany =
        chosen != null
            && chosen.kind() == Contract.Kind.METHOD_ANNOTATION
            && chosen.calls() == Contract.Calls.MANY;
    return ownObjects && onMany ? scope : chosen;
  }

  private static int rank(Contract contract) {
    if (contract.kind() == Contract.Kind.METHOD_ANNOTATION) {
      return 3;
    }
    if (!contract.methods().isEmpty()) {
      return 2;
    }
    return contract.kind() == Contract.Kind.CLASS_ANNOTATION ? 1 : 0;
  }
}
