package mail;

import android.os.Handler;
import android.os.Looper;
import androidx.annotation.UiThread;
import androidx.annotation.WorkerThread;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The number of unread letters belongs to the main thread, which the fetching ones ask. */
public class BadgeView {
  private final ExecutorService io = Executors.newCachedThreadPool();
  private final Handler main = new Handler(Looper.getMainLooper());
  private int unread;

  @UiThread
  public void markRead() {
    unread--; // expect: LostUpdate
  }

  public void poll() {
    io.execute(this::fetch);
  }

  @WorkerThread
  private void fetch() {
    int found = 3;
    arrived(found);
  }

  @WorkerThread
  private void arrived(int found) {
    unread += found; // expect: LostUpdate
  }
}
