import io.github.racelint.fixtures.proofs.Scenario;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

public class UnderOneLockTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new UnderOneLockTwin();
    AtomicInteger puts = new AtomicInteger();
    set(
        subject,
        "stock",
        new ConcurrentHashMap<String, Integer>() {
          @Override
          public Integer put(String item, Integer count) {
            puts.incrementAndGet();
            return super.put(item, count);
          }
        });
    together(() -> subject.add("a"), () -> subject.add("a"));
    expectResult(1, puts.get());
  }
}
