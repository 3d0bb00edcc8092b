import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A static synchronized method locks the class literal; getClass() may be another class. */
public class ClassLockRacy {
  private static int instances;
  private static int released;

  static final class Special extends ClassLockRacy {}

  public static void main(String[] args) {
    ExecutorService pool = Executors.newFixedThreadPool(4);
    for (int i = 0; i < 10; i++) {
      pool.submit(() -> new ClassLockRacy().release());
      pool.submit(() -> new Special().release());
      pool.submit(ClassLockRacy::created);
      pool.submit(() -> new ClassLockRacy().createdHere());
    }
  }

  static synchronized void created() {
    instances++;
  }

  void createdHere() {
    synchronized (ClassLockRacy.class) {
      instances++;
    }
  }

  void release() {
    synchronized (getClass()) {
      released++; // expect: LostUpdate
    }
  }
}
