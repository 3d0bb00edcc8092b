import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.RecursiveTask;

/** Adds up file sizes: the sum is a field of the task, or static. */
public class FolderSizeRacy extends RecursiveTask<Long> {
  private static final long serialVersionUID = 1;
  private final File folder;
  private static long size;

  public FolderSizeRacy(File folder) {
    this.folder = folder;
  }

  @Override
  protected Long compute() {
    List<FolderSizeRacy> parts = new ArrayList<>();
    for (File file : folder.listFiles()) {
      if (file.isDirectory()) {
        FolderSizeRacy part = new FolderSizeRacy(file);
        part.fork();
        parts.add(part);
      } else {
        size += file.length(); // expect: LostUpdate
      }
    }
    for (FolderSizeRacy part : parts) {
      part.join();
    }
    return size;
  }
}
