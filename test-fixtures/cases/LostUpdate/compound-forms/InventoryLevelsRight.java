import java.util.Collections;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Stock level of each article, by article number. */
public class InventoryLevelsRight {
  private final List<Integer> stock = new CopyOnWriteArrayList<>(Collections.nCopies(500, 0));
  private final ExecutorService orders = Executors.newFixedThreadPool(4);

  public void receive(int article, int pieces) {
    orders.submit(
        () -> {
          synchronized (stock) {
            stock.set(article, stock.get(article) + pieces);
          }
        });
  }

  public int level(int article) {
    return stock.get(article);
  }
}
