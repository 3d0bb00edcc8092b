/** Helpers below synchronized methods, and one that is reached from outside the lock. */
public class GuardedGetterRight {
  private int head;
  private int tail;

  public synchronized void push() {
    tail++;
    check();
  }

  public synchronized void pop() {
    head++;
    check();
  }

  private void check() {
    if (size() < 0) {
      throw new IllegalStateException("empty");
    }
  }

  private int size() {
    return tail - head;
  }

  public synchronized boolean isEmpty() {
    return size() == 0;
  }
}
