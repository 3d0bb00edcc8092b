import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Remembers for each path when it was asked for last. */
public class RateTableRight implements HttpHandler {
  private final Map<String, Long> last = new ConcurrentHashMap<>();

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    last.put(exchange.getRequestURI().getPath(), System.nanoTime());
    exchange.sendResponseHeaders(204, -1);
  }
}
