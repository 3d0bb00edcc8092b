import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;

/** Every writer collects lines before it prints them. */
public class PartWritersRacy {
  private final ExecutorService pool;

  public PartWritersRacy(ExecutorService pool) {
    this.pool = pool;
  }

  public void write(List<String> parts) {
    List<String> lines = new ArrayList<>();
    for (String part : parts) {
      pool.execute(
          () -> {
            lines.add(part); // expect: UnsafeSharing
            System.out.println(lines);
          });
    }
  }
}
