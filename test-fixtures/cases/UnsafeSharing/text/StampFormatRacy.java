import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.text.SimpleDateFormat;
import java.util.Date;

/** Says what time it is. */
public class StampFormatRacy implements HttpHandler {
  private static final SimpleDateFormat FORMAT = new SimpleDateFormat("HH:mm:ss");

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    byte[] body = FORMAT.format(new Date()).getBytes(); // expect: UnsafeSharing
    exchange.sendResponseHeaders(200, body.length);
    exchange.getResponseBody().write(body);
  }
}
