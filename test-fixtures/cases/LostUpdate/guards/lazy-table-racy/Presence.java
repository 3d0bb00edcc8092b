import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;

/** Who is in the room; most rooms stay empty, so the table is made when the first one comes. */
class Presence implements HttpHandler {
  private NameTable present;

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    String name = exchange.getPrincipal().getUsername();
    boolean known;
    if (exchange.getRequestMethod().equals("DELETE")) {
      known = leave(name);
    } else {
      known = !enter(name);
    }
    exchange.sendResponseHeaders(known ? 200 : 404, -1);
  }

  private synchronized boolean enter(String name) {
    NameTable table = present;
    if (table == null) {
      table = new NameTable();
      present = table;
    }
    return table.add(name);
  }

  private boolean leave(String name) {
    NameTable table = present; // expect: InconsistentGuard
    return table != null && table.remove(name);
  }
}
