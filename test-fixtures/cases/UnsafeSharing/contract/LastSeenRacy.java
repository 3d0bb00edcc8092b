import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** The server calls the handler from several threads. */
public class LastSeenRacy implements HttpHandler {
  private final Map<String, Long> lastSeen = new HashMap<>();

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    lastSeen.put(exchange.getRequestURI().getPath(), System.nanoTime()); // expect: UnsafeSharing
    exchange.sendResponseHeaders(204, -1);
  }
}
