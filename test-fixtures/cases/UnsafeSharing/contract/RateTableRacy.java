import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** Remembers for each path when it was asked for last. */
public class RateTableRacy implements HttpHandler {
  private final Map<String, Long> last = new HashMap<>();

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    last.put(exchange.getRequestURI().getPath(), System.nanoTime()); // expect: UnsafeSharing
    exchange.sendResponseHeaders(204, -1);
  }
}
