import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Each worker logs how many lines it parsed so far. */
public class ParsedLinesRacy {
  private int parsed;
  private final ExecutorService workers = Executors.newFixedThreadPool(4);

  public void parseAll(List<String> lines) {
    for (String line : lines) {
      workers.execute(
          () -> {
            if (!line.isBlank()) {
              parsed++; // expect: LostUpdate
            }
            System.out.println(Thread.currentThread().getName() + " " + line);
          });
    }
  }
}
