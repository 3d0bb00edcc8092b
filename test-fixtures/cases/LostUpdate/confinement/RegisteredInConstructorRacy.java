import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A listener that registers itself can be called before it is complete. */
public class RegisteredInConstructorRacy implements Runnable {
  private static final List<Runnable> LISTENERS = new CopyOnWriteArrayList<>();
  private int events;

  public RegisteredInConstructorRacy() {
    LISTENERS.add(this);
    events += 1; // expect: LostUpdate
  }

  @Override
  public void run() {
    events++; // expect: LostUpdate
  }

  public static void main(String[] args) {
    for (int i = 0; i < 2; i++) {
      new Thread(() -> LISTENERS.forEach(Runnable::run)).start();
    }
    new RegisteredInConstructorRacy();
  }
}
