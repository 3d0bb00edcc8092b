// min-jdk: 21
/** Threads made by a builder, unstarted first. */
public class BuilderUnstartedRight {
  private int copied;

  public void start(String[] folders) {
    Thread copier = Thread.ofPlatform().name("copier").unstarted(this::copy);
    copier.start();
  }

  private void copy() {
    copied++;
    System.out.println("copied " + copied);
  }
}
