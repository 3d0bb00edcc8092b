import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Methods of the user-interface thread, as annotated; and one that is not. */
public class FormModelRight {
  @interface UiThread {}

  @interface WorkerThread {}

  private final ExecutorService pool = Executors.newFixedThreadPool(4);
  private int edits;

  @UiThread
  public void onEdit(String text) {
    edits++;
    pool.execute(() -> save(text));
  }

  @UiThread
  public void onUndo() {
    edits--;
  }

  @WorkerThread
  private void save(String text) {
    System.out.println(text);
  }
}
