import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class NightlyJobsRacy {
  private final Map<String, Runnable> jobs = new LinkedHashMap<>();
  private final ExecutorService workers = Executors.newFixedThreadPool(3);
  private int removed;

  public NightlyJobsRacy() {
    jobs.put("sessions", () -> purge("sessions", 30));
    jobs.put("carts", () -> purge("carts", 7));
    jobs.put("tokens", () -> purge("tokens", 1));
  }

  public void runAll() {
    jobs.forEach((name, job) -> workers.submit(job));
  }

  private void purge(String table, int days) {
    removed += table.length() * days; // expect: LostUpdate
  }
}
