import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;

/** One handler object answers all exchanges. */
public class PingHandlerRacy implements HttpHandler {
  private long pings;

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    pings++; // expect: LostUpdate
    exchange.sendResponseHeaders(204, -1);
    exchange.close();
  }
}
