import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;

/** Answers of an asynchronous HTTP client arrive on its threads. */
public class HttpFetchRight {
  private final HttpClient client = HttpClient.newHttpClient();
  private long received;

  public void fetch(List<URI> addresses) {
    for (URI address : addresses) {
      HttpRequest request = HttpRequest.newBuilder(address).build();
      client
          .sendAsync(request, HttpResponse.BodyHandlers.ofString())
          .thenAccept(response -> add(response.body().length()));
    }
  }

  private synchronized void add(int length) {
    received += length;
  }
}
