// min-jdk: 21
import java.util.concurrent.ThreadFactory;

/** Thread.startVirtualThread, Thread.Builder and its factory. */
public class VirtualStartRacy {
  private final Object lock = new Object();
  private int opened;
  private int closed;
  private int renewed;

  public void onOpen(String session) {
    Thread.startVirtualThread(
        () -> {
          opened++; // expect: LostUpdate
        });
  }

  public void onClose(String session) {
    Thread.ofVirtual()
        .name(session)
        .start(
            () -> {
              closed++; // expect: LostUpdate
            });
  }

  public void onRenew(String session) {
    ThreadFactory factory = Thread.ofPlatform().daemon().factory();
    factory
        .newThread(
            () -> {
              renewed++; // expect: LostUpdate
            })
        .start();
  }
}
