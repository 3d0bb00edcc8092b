import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Each worker logs how many lines it parsed so far. */
public class ParsedLinesRight {
  private final ThreadLocal<int[]> parsed = ThreadLocal.withInitial(() -> new int[1]);
  private final ExecutorService workers = Executors.newFixedThreadPool(4);

  public void parseAll(List<String> lines) {
    for (String line : lines) {
      workers.execute(
          () -> {
            if (!line.isBlank()) {
              parsed.get()[0]++;
            }
            System.out.println(Thread.currentThread().getName() + " " + parsed.get()[0]);
          });
    }
  }
}
