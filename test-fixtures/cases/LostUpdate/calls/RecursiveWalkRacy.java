import java.io.File;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Recursion: the lock is held all the way down, or was never taken. */
public class RecursiveWalkRacy {
  private final Object lock = new Object();
  private final ExecutorService pool = Executors.newFixedThreadPool(4);
  private int folders;

  public void walk(File root) {
    pool.execute(
        () -> {
          synchronized (root) {
            descend(root);
          }
        });
  }

  private void descend(File folder) {
    folders++; // expect: LostUpdate
    File[] children = folder.listFiles(File::isDirectory);
    if (children != null) {
      for (File child : children) {
        descend(child);
      }
    }
  }
}
