import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Gives each request the next of the servers, from one iterator. */
public class RoundRobinRight {
  private final ExecutorService pool = Executors.newFixedThreadPool(8);
  private final List<String> servers;
  private final Iterator<String> next;

  public RoundRobinRight(List<String> servers) {
    this.servers = List.copyOf(servers);
    this.next = this.servers.iterator();
  }

  public void sendAll() {
    for (int i = 0; i < servers.size(); i++) {
      pool.execute(
          () -> {
            synchronized (next) {
              if (next.hasNext()) {
                System.out.println(next.next());
              }
            }
          });
    }
  }
}
