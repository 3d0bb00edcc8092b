import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.concurrent.Executors;

/** A small HTTP server; each exchange has a thread of the pool. */
public class StatusEndpointRight {
  private final Object lock = new Object();
  private long requests;

  public void start(int port) throws IOException {
    HttpServer server = HttpServer.create(new InetSocketAddress(port), 0);
    server.setExecutor(Executors.newFixedThreadPool(16));
    server.createContext("/status", this::status);
    server.start();
  }

  private void status(HttpExchange exchange) throws IOException {
    long number;
    synchronized (lock) {
      number = ++requests;
    }
    byte[] body = Long.toString(number).getBytes();
    exchange.sendResponseHeaders(200, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }
}
