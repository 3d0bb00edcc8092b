/** A copy of the reference is asked and called, so it cannot be gone in between. */
public class ProgressPushRight {
  interface Listener {
    void progressed(int percent);
  }

  private volatile Listener listener;
  private final Thread copier = new Thread(this::copy, "copier");

  public void start(Listener first) {
    listener = first;
    copier.start();
  }

  public void detach() {
    listener = null;
  }

  private void copy() {
    for (int percent = 0; percent <= 100; percent++) {
      Listener now = listener;
      if (now != null) {
        now.progressed(percent);
      }
    }
  }
}
