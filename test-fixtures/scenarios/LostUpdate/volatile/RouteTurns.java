package org.example.routing;

import io.github.racelint.fixtures.proofs.Scenario;
import java.util.List;

public class RouteTurnsTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new RouteTurnsTwin();
    subject.announce("news", List.of("a", "b"));
    String[] routes = new String[2];
    together(() -> routes[0] = subject.route("news"), () -> routes[1] = subject.route("news"));
    expectResult(false, routes[0].equals(routes[1]));
  }
}
