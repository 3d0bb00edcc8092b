package app;

import bus.Bus;
import io.github.racelint.fixtures.proofs.Scenario;

public class WordStatsTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    Bus bus = new Bus();
    var subject = new WordStats();
    subject.attach(bus);
    bus.publish("a");
    bus.publish("b");
    awaitTasks();
    expect(2, subject, "words");
  }
}
