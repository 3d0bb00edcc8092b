import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/** A lambda in a lambda in a task still means the outer this. */
public class NestedLambdasRacy {
  private final ExecutorService pool = Executors.newFixedThreadPool(4);
  private int lines;

  public void index(List<List<String>> pages) {
    pages.forEach(
        page ->
            pool.execute(
                () -> {
                  Consumer<String> count =
                      line -> {
                        lines++; // expect: LostUpdate
                      };
                  page.forEach(count);
                }));
  }
}
