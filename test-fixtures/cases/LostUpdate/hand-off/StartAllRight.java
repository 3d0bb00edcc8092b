import java.util.Arrays;
import java.util.stream.Stream;

/** Varargs, constructor references and a stream between the tasks and their threads. */
public class StartAllRight {
  private int warm;

  static void startAll(Runnable... tasks) {
    Stream.of(tasks).map(Thread::new).forEach(Thread::start);
  }

  static void runAll(Runnable... tasks) {
    Arrays.asList(tasks).forEach(Runnable::run);
  }

  public void warmUp() {
    runAll(this::warmCache, this::warmIndex);
  }

  private void warmCache() {
    warm++;
  }

  private void warmIndex() {
    warm++;
  }
}
