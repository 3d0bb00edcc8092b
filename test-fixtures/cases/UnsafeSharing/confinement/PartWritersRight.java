import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;

/** Every writer collects lines before it prints them. */
public class PartWritersRight {
  private final ExecutorService pool;

  public PartWritersRight(ExecutorService pool) {
    this.pool = pool;
  }

  public void write(List<String> parts) {
    for (String part : parts) {
      pool.execute(
          () -> {
            List<String> lines = new ArrayList<>();
            lines.add(part);
            System.out.println(lines);
          });
    }
  }
}
