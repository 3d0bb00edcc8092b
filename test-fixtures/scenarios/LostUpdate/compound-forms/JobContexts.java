import io.github.racelint.fixtures.proofs.Scenario;

public class JobContextsTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new JobContextsTwin();
    var context = new JobContextsTwin.JobContext();
    subject.runTwice(context, () -> {});
    awaitTasks();
    expectResult(2, context.steps());
  }
}
