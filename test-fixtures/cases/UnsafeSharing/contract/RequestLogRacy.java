import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Sorts what it was asked for. */
public class RequestLogRacy implements HttpHandler {
  private final List<String> paths = new ArrayList<>();

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    List<String> seen = paths;
    seen.add(exchange.getRequestURI().getPath()); // expect: UnsafeSharing
    Collections.sort(seen);
    exchange.sendResponseHeaders(204, -1);
  }
}
