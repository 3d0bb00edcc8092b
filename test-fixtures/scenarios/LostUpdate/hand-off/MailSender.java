import io.github.racelint.fixtures.proofs.Scenario;

public class MailSenderTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new MailSenderTwin();
    subject.send("ann");
    subject.send("bob");
    awaitTasks();
    expect(2, subject, "sent");
  }
}
