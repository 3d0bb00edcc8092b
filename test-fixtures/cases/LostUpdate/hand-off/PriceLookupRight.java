import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Looks prices up with CompletableFuture. */
public class PriceLookupRight {
  private int lookups;

  public CompletableFuture<Void> lookupAll(List<String> articles) {
    List<CompletableFuture<Void>> futures = new ArrayList<>();
    for (String article : articles) {
      futures.add(
          CompletableFuture.supplyAsync(() -> priceOf(article))
              .thenAccept(price -> System.out.println(article + " " + price)));
    }
    return CompletableFuture.allOf(futures.toArray(new CompletableFuture<?>[0]));
  }

  private synchronized int priceOf(String article) {
    lookups++;
    return article.length() + lookups;
  }
}
