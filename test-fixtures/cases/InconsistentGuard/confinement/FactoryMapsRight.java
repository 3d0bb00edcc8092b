import java.util.HashMap;
import java.util.Map;

/** Two servers, each with a thread and maps of its own, that one factory has made. */
public class FactoryMapsRight {
  static final class Maps {
    private Maps() {}

    static <K, V> HashMap<K, V> hashMap() {
      return new HashMap<>();
    }
  }

  public static final class Mailer {
    private final Map<String, Integer> sent = Maps.hashMap();

    public void start() {
      Thread thread = new Thread(this::work);
      thread.start();
    }

    private void work() {
      sent.merge("mail", 1, Integer::sum);
      int all = 0;
      for (String key : sent.keySet()) {
        all += sent.get(key);
      }
      System.out.println(all);
    }
  }

  public static final class Printer {
    private final Map<String, Integer> printed = Maps.hashMap();

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
