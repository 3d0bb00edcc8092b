import java.util.HashMap;
import java.util.Map;

/** Two servers, each with a thread, that keep their counts in one map, which a factory has made. */
public class FactoryMapsRacy {
  static final class Maps {
    private Maps() {}

    static <K, V> HashMap<K, V> hashMap() {
      return new HashMap<>();
    }
  }

  private static final Map<String, Integer> COUNTS = Maps.hashMap();

  public static final class Mailer {
    private final Map<String, Integer> sent = COUNTS;

    public void start() {
      Thread thread = new Thread(this::work);
      thread.start();
    }

    private void work() {
      sent.merge("mail", 1, Integer::sum); // expect: InconsistentGuard
      int all = 0;
      for (String key : sent.keySet()) {
        all += sent.get(key);
      }
      System.out.println(all);
    }
  }

  public static final class Printer {
    private final Map<String, Integer> printed = COUNTS;

    public void start() {
      Thread thread = new Thread(this::work);
      thread.start();
    }

    private synchronized void work() {
      printed.put("page", printed.getOrDefault("page", 0) + 1);
    }

    public synchronized int pages() {
      return printed.getOrDefault("page", 0);
    }
  }
}
