import io.github.racelint.fixtures.proofs.Scenario;

public class StringCopyLockTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new StringCopyLockTwin();
    subject.book();
    subject.book();
    awaitTasks();
    expect(2, subject, "bookings");
  }
}
