import java.util.Arrays;
import java.util.stream.Stream;

/** Varargs, constructor references and a stream between the tasks and their threads. */
public class StartAllRacy {
  private int warm;

  static void startAll(Runnable... tasks) {
    Stream.of(tasks).map(Thread::new).forEach(Thread::start);
  }

  static void runAll(Runnable... tasks) {
    Arrays.asList(tasks).forEach(Runnable::run);
  }

  public void warmUp() {
    startAll(this::warmCache, this::warmIndex);
  }

  private void warmCache() {
    warm++; // expect: LostUpdate
  }

  private void warmIndex() {
    warm++; // expect: LostUpdate
  }
}
