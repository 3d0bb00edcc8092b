/** The listener may be gone between the question and the call. */
public class ProgressPushRacy {
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
      if (listener != null) {
        listener.progressed(percent); // expect: CheckThenAct
      }
    }
  }
}
