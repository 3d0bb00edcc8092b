import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A method that is run by reference, for each file, hands a task to several workers, or to one. */
public class MirrorUploadRacy {
  private final ExecutorService mirrors = Executors.newFixedThreadPool(3);
  private long bytes;

  private MirrorUploadRacy() {}

  public static void main(String[] files) {
    new MirrorUploadRacy().upload(List.of(files));
  }

  private void upload(List<String> files) {
    files.forEach(this::send);
  }

  private void send(String file) {
    mirrors.submit(
        () -> {
          bytes += file.length(); // expect: LostUpdate
        });
  }
}
