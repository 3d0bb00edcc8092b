package player;

import android.app.Activity;
import android.os.Handler;
import android.os.HandlerThread;
import android.os.Looper;

/** The position moves by a handler's ticks, and by the callbacks of the main thread. */
public class PlayerActivity extends Activity {
  private final HandlerThread worker = new HandlerThread("ticks");
  private final Handler ticks = new Handler(Looper.getMainLooper());
  private int position;

  @Override
  protected void onResume() {
    position++;
    ticks.postDelayed(this::tick, 1000);
  }

  @Override
  protected void onPause() {
    position -= 5;
  }

  private void tick() {
    position += 10;
    ticks.postDelayed(this::tick, 1000);
  }
}
