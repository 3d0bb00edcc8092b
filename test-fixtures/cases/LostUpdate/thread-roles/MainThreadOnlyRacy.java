import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Its neighbours are concurrent, but this counter belongs to the main thread. */
public class MainThreadOnlyRacy {
  @interface MainThread {}

  @interface AnyThread {}

  private final ConcurrentHashMap<String, Integer> sizes = new ConcurrentHashMap<>();
  private final AtomicInteger loads = new AtomicInteger();
  private int frames;

  @AnyThread
  public void loaded(String name, int size) {
    loads.incrementAndGet();
    sizes.put(name, size);
  }

  @AnyThread
  public void onFrame() {
    frames++; // expect: LostUpdate
  }
}
