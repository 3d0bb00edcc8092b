import io.github.racelint.fixtures.proofs.Scenario;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

public class DrainQueueTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new DrainQueueTwin();
    AtomicInteger missing = new AtomicInteger();
    var queue =
        new ConcurrentLinkedQueue<Runnable>() {
          @Override
          public Runnable remove() {
            Runnable task = poll();
            if (task == null) {
              missing.incrementAndGet();
            }
            return task == null ? () -> {} : task;
          }
        };
    queue.add(() -> {});
    set(subject, "queue", queue);
    subject.start();
    awaitTasks();
    expectResult(0, missing.get());
  }
}
