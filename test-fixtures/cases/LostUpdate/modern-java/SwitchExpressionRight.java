import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A switch with arrows; the compound access is the value of one arm. */
public class SwitchExpressionRight {
  private final ExecutorService pool = Executors.newFixedThreadPool(4);
  private int warnings;
  private int errors;

  public void log(String level) {
    pool.execute(
        () -> {
          synchronized (this) {
            int seen =
                switch (level) {
                  case "warn" -> ++warnings;
                  case "error", "fatal" -> {
                    errors += 1;
                    yield errors;
                  }
                  default -> 0;
                };
            System.out.println(level + " " + seen);
          }
        });
  }
}
