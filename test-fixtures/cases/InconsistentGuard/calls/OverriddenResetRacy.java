/** An override must keep the lock of the method that it replaces. */
public class OverriddenResetRacy {
  public static class Window {
    protected int size = 1;

    public synchronized void grow() {
      size *= 2;
    }

    public synchronized void reset() {
      size = 1;
    }

    public synchronized int size() {
      return size;
    }
  }

  public static class MinimumWindow extends Window {
    @Override
    public void reset() {
      size = 4; // expect: InconsistentGuard
    }
  }
}
