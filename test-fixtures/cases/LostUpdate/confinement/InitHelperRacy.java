import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A private helper called by the constructor only, or by tasks too. */
public class InitHelperRacy {
  private final ExecutorService pool = Executors.newFixedThreadPool(2);
  private int routes;

  public InitHelperRacy(String[] paths) {
    for (String path : paths) {
      register(path);
    }
  }

  private void register(String path) {
    routes++; // expect: LostUpdate
    System.out.println(path);
  }

  public void onDiscovered(String path) {
    pool.execute(() -> register(path));
  }
}
