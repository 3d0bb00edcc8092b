import io.github.racelint.fixtures.proofs.Scenario;

public class SessionIndexTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new SessionIndexTwin();
    together(() -> subject.login("1", "ann"), () -> subject.login("2", "bob"));
    expect("[1=ann, 2=bob]", subject, "users");
  }
}
