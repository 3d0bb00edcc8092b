import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Methods that return this. */
public class FluentChainRacy {
  static final class Span {
    private int tags;
    private int events;

    Span tag(String key) {
      tags += key.length(); // expect: LostUpdate
      return this;
    }

    Span event() {
      events++; // expect: LostUpdate
      return this;
    }

    static Span create() {
      return new Span().tag("new");
    }
  }

  private final Span root = Span.create();
  private final ExecutorService pool = Executors.newFixedThreadPool(4);

  public void onCall(String name) {
    pool.execute(
        () -> {
          Span span = root;
          System.out.println(span.tag(name).event().tag("done"));
        });
    System.out.println(root);
  }
}
