import io.github.racelint.fixtures.proofs.Scenario;

public class RegisteredInConstructorTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new RegisteredInConstructorTwin();
    RegisteredInConstructorTwin.main(new String[] {"a", "a"});
    subject.run();
    awaitTasks();
    expect(4, subject, "events");
  }
}
