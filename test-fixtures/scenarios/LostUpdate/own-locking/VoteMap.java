import io.github.racelint.fixtures.proofs.Scenario;

public class VoteMapTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new VoteMapTwin();
    subject.register("a");
    together(() -> subject.vote("a"), () -> subject.vote("a"));
    expectResult(2, subject.votes("a"));
  }
}
