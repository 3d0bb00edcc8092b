import java.util.ArrayList;
import java.util.List;

/** Runs the registered steps of an application start. */
public class StartupStepsRacy {
  private final List<Runnable> steps = new ArrayList<>();
  private int finished;

  public StartupStepsRacy() {
    steps.add(this::loadConfig);
    steps.add(this::openSockets);
  }

  public void start() {
    for (Runnable step : steps) {
      new Thread(step).start();
    }
  }

  private void loadConfig() {
    System.out.println("config");
    finished++; // expect: LostUpdate
  }

  private void openSockets() {
    System.out.println("sockets");
    finished++; // expect: LostUpdate
  }
}
