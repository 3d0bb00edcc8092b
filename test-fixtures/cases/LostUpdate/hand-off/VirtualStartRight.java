// min-jdk: 21
import java.util.concurrent.ThreadFactory;

/** Thread.startVirtualThread, Thread.Builder and its factory. */
public class VirtualStartRight {
  private final Object lock = new Object();
  private int opened;
  private int closed;
  private int renewed;

  public void onOpen(String session) {
    Thread.startVirtualThread(
        () -> {
          synchronized (lock) {
            opened++;
          }
        });
  }

  public void onClose(String session) {
    Thread.ofVirtual()
        .name(session)
        .start(
            () -> {
              synchronized (lock) {
                closed++;
              }
            });
  }

  public void onRenew(String session) {
    ThreadFactory factory = Thread.ofPlatform().daemon().factory();
    factory
        .newThread(
            () -> {
              synchronized (lock) {
                renewed++;
              }
            })
        .start();
  }
}
