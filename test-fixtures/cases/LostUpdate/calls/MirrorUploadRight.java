import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A method that is run by reference, for each file, hands a task to several workers, or to one. */
public class MirrorUploadRight {
  private final ExecutorService mirrors = Executors.newSingleThreadExecutor();
  private long bytes;

  private MirrorUploadRight() {}

  public static void main(String[] files) {
    new MirrorUploadRight().upload(List.of(files));
  }

  private void upload(List<String> files) {
    files.forEach(this::send);
  }

  private void send(String file) {
    mirrors.submit(
        () -> {
          bytes += file.length();
        });
  }
}
