import java.util.ArrayList;
import java.util.List;

/** Runs the registered steps of an application start. */
public class StartupStepsRight {
  private final List<Runnable> steps = new ArrayList<>();
  private int finished;

  public StartupStepsRight() {
    steps.add(this::loadConfig);
    steps.add(this::openSockets);
  }

  public void start() {
    for (Runnable step : steps) {
      step.run();
    }
  }

  private void loadConfig() {
    System.out.println("config");
    finished++;
  }

  private void openSockets() {
    System.out.println("sockets");
    finished++;
  }
}
