import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;

/** One handler object answers all exchanges. */
public class PingHandlerRight implements HttpHandler {
  private long pings;

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    synchronized (this) {
      pings++;
    }
    exchange.sendResponseHeaders(204, -1);
    exchange.close();
  }
}
