import java.io.File;

/** Copies the archive in the background while the caller copies the index. */
public class BackupRunRacy {
  private int copied;

  public int run(File[] archive, File[] index) throws InterruptedException {
    Thread background =
        new Thread(
            () -> {
              for (File file : archive) {
                if (file.canRead()) {
                  copied++; // expect: LostUpdate
                }
              }
            });
    background.start();
    for (File file : index) {
      if (file.canRead()) {
        copied++; // expect: LostUpdate
      }
    }
    background.join();
    return copied;
  }
}
