import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.text.SimpleDateFormat;
import java.util.Date;

/** Says what time it is. */
public class StampFormatRight implements HttpHandler {
  @Override
  public void handle(HttpExchange exchange) throws IOException {
    SimpleDateFormat format = new SimpleDateFormat("HH:mm:ss");
    byte[] body = format.format(new Date()).getBytes();
    exchange.sendResponseHeaders(200, body.length);
    exchange.getResponseBody().write(body);
  }
}
