import java.util.ArrayList;
import java.util.List;

/** Ends what still runs when the program ends, if it was asked to. */
public class ShutdownTaskRacy implements Runnable {
  private final List<Process> processes = new ArrayList<>();
  private boolean destroys;

  public synchronized void add(Process process) {
    processes.add(process);
    destroys = true;
  }

  public synchronized void remove(Process process) {
    processes.remove(process);
    destroys = !processes.isEmpty();
  }

  public boolean isArmed() {
    return destroys; // expect: InconsistentGuard
  }

  @Override
  public synchronized void run() {
    if (destroys) {
      processes.forEach(Process::destroy);
    }
  }
}
