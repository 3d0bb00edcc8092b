import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A listener that registers itself can be called before it is complete. */
public class RegisteredInConstructorRight implements Runnable {
  private static final List<Runnable> LISTENERS = new CopyOnWriteArrayList<>();
  private int events;

  public RegisteredInConstructorRight() {
    events += 1;
    LISTENERS.add(this);
  }

  @Override
  public synchronized void run() {
    events++;
  }

  public static void main(String[] args) {
    for (int i = 0; i < 2; i++) {
      new Thread(() -> LISTENERS.forEach(Runnable::run)).start();
    }
    new RegisteredInConstructorRight();
  }
}
