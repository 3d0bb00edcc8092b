import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A switch with arrows; the compound access is the value of one arm. */
public class SwitchExpressionRacy {
  private final ExecutorService pool = Executors.newFixedThreadPool(4);
  private int warnings;
  private int errors;

  public void log(String level) {
    pool.execute(
        () -> {
          int seen =
              switch (level) {
                case "warn" -> ++warnings; // expect: LostUpdate
                case "error", "fatal" -> {
                  errors += 1; // expect: LostUpdate
                  yield errors;
                }
                default -> 0;
              };
          System.out.println(level + " " + seen);
        });
  }
}
