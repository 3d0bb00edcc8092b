import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Methods of the user-interface thread, as annotated; and one that is not. */
public class FormModelRacy {
  @interface UiThread {}

  @interface WorkerThread {}

  private final ExecutorService pool = Executors.newFixedThreadPool(4);
  private int edits;

  @UiThread
  public void onEdit(String text) {
    edits++; // expect: LostUpdate
    pool.execute(() -> save(text));
  }

  @UiThread
  public void onUndo() {
    edits--; // expect: LostUpdate
  }

  @WorkerThread
  private void save(String text) {
    System.out.println(text);
    edits = 0;
  }
}
