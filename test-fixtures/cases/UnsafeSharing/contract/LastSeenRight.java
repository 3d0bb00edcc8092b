import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The server calls the handler from several threads, which the map allows. */
public class LastSeenRight implements HttpHandler {
  private final Map<String, Long> lastSeen = new ConcurrentHashMap<>();

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    lastSeen.put(exchange.getRequestURI().getPath(), System.nanoTime());
    exchange.sendResponseHeaders(204, -1);
  }
}
