import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.concurrent.locks.ReentrantLock;

/** Counts the hits of paths; each stripe has a lock, a table, and the entries of that table. */
class StripedHitsRacy implements HttpHandler {
  static final class Entry {
    final String path;
    final Entry next;
    long hits;

    Entry(String path, Entry next) {
      this.path = path;
      this.next = next;
    }
  }

  static final class Stripe extends ReentrantLock {
    private final Entry[] table = new Entry[64];

    long hit(String path, int hash) {
      lock();
      try {
        int slot = hash & table.length - 1;
        Entry first = table[slot];
        for (Entry e = first; e != null; e = e.next) {
          if (e.path.equals(path)) {
            e.hits++;
            return e.hits;
          }
        }
        table[slot] = new Entry(path, first);
        return 0;
      } finally {
        unlock();
      }
    }

    void forget(String path, int hash) {
      if (!isLocked()) {
        for (Entry e = table[hash & table.length - 1]; e != null; e = e.next) { // expect: InconsistentGuard
          if (e.path.equals(path)) {
            e.hits = 0; // expect: InconsistentGuard
          }
        }
      }
    }
  }

  private final Stripe[] stripes = new Stripe[16];

  StripedHitsRacy() {
    for (int i = 0; i < stripes.length; i++) {
      stripes[i] = new Stripe();
    }
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    int hash = path.hashCode();
    Stripe stripe = stripes[hash >>> 28];
    if (exchange.getRequestMethod().equals("DELETE")) {
      stripe.forget(path, hash);
    } else {
      stripe.hit(path, hash);
    }
    exchange.sendResponseHeaders(200, -1);
  }
}
