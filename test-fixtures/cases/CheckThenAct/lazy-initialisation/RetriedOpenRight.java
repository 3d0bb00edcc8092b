import java.util.concurrent.ExecutorService;

/** Opens the link on first use, with some attempts; one caller at a time asks. */
public class RetriedOpenRight {
  private static final int ATTEMPTS = 3;

  static final class Link {
    private final int attempt;

    Link(int attempt) {
      this.attempt = attempt;
    }

    boolean isUp() {
      return attempt > 0;
    }
  }

  private Link link;

  public void send(ExecutorService senders, Iterable<String> frames) {
    for (String frame : frames) {
      senders.execute(() -> System.out.println(link() + frame));
    }
  }

  private synchronized Link link() {
    if (link == null) {
      for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
        Link opened = new Link(attempt);
        if (opened.isUp()) {
          link = opened;
          break;
        }
      }
    }
    return link;
  }
}
