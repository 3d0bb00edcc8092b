import java.util.ArrayDeque;
import java.util.Queue;

/** Slots that wait to be used again; one at a time looks for those that have waited too long. */
public class IdleSlotsRacy {
  private final Object evictionLock = new Object();
  private final Queue<String> idle = new ArrayDeque<>();

  public void giveBack(String slot) {
    idle.offer(slot); // expect: InconsistentGuard
  }

  public String take() {
    return idle.poll(); // expect: InconsistentGuard
  }

  public int evict(String oldest) {
    synchronized (evictionLock) {
      int evicted = 0;
      while (idle.size() > 8) {
        String next = idle.poll();
        if (next == null || next.equals(oldest)) {
          break;
        }
        evicted++;
      }
      idle.offer(oldest);
      return evicted;
    }
  }
}
