import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A builder for each query, or one builder for all. */
public class QueryBuilderRight {
  static final class Builder {
    private String text = "select";
    private int columns;

    Builder column(String name) {
      text += " " + name;
      columns++;
      return this;
    }

    String build() {
      return text + " -- " + columns;
    }
  }

  private final ExecutorService pool = Executors.newFixedThreadPool(4);

  public void query(String table) {
    pool.execute(
        () -> {
          Builder builder = new Builder();
          System.out.println(builder.column("id").column(table).build());
        });
  }
}
