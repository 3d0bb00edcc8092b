import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A static synchronized method locks the class literal; getClass() may be another class. */
public class ClassLockRight {
  private static int instances;
  private static int released;

  static final class Special extends ClassLockRight {}

  public static void main(String[] args) {
    ExecutorService pool = Executors.newFixedThreadPool(4);
    for (int i = 0; i < 10; i++) {
      pool.submit(() -> new ClassLockRight().release());
      pool.submit(() -> new Special().release());
      pool.submit(ClassLockRight::created);
      pool.submit(() -> new ClassLockRight().createdHere());
    }
  }

  static synchronized void created() {
    instances++;
  }

  void createdHere() {
    synchronized (ClassLockRight.class) {
      instances++;
    }
  }

  void release() {
    synchronized (ClassLockRight.class) {
      released++;
    }
  }
}
