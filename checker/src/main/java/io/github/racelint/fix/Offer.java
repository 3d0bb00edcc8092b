package io.github.racelint.fix;

import io.github.racelint.solve.Race;
import java.util.List;

/**
 * A reported race and what could be done about it.
 *
 * @param file the path of the file as the compiler was given it
 * @param race the race
 * @param target what is said to be at fault: the kind of race and the name of the variable
 * @param restricted whether it is a field that only its file, or a local that only its method, can
 *     name
 * @param fixes best first
 */
public record Offer(String file, Race race, String target, boolean restricted, List<Fix> fixes) {

  public Offer {
    fixes = List.copyOf(fixes);
  }
}
