// min-jdk: 21
/** Threads made by a builder, unstarted first. */
public class BuilderUnstartedRacy {
  private int copied;

  public void start(String[] folders) {
    for (String folder : folders) {
      Thread copier = Thread.ofPlatform().name("copier").unstarted(this::copy);
      copier.start();
    }
  }

  private void copy() {
    copied++; // expect: LostUpdate
    System.out.println("copied " + copied);
  }
}
