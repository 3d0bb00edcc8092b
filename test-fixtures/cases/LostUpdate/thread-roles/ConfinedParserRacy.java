import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The parser says that each of its objects stays with one thread. */
public class ConfinedParserRacy {
  @interface ThreadConfined {}

  @interface Tested {}

  @Tested
  static class Parser {
    private int position;

    void parse(String text) {
      position += text.length(); // expect: LostUpdate
    }
  }

  private final Parser parser = new Parser();
  private final ExecutorService pool = Executors.newFixedThreadPool(4);

  public void parse(String text) {
    pool.execute(() -> parser.parse(text));
  }
}
