import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.RecursiveTask;

/** Adds up file sizes: the sum is a field of the task, or static. */
public class FolderSizeRight extends RecursiveTask<Long> {
  private static final long serialVersionUID = 1;
  private final File folder;
  private long size;

  public FolderSizeRight(File folder) {
    this.folder = folder;
  }

  @Override
  protected Long compute() {
    List<FolderSizeRight> parts = new ArrayList<>();
    for (File file : folder.listFiles()) {
      if (file.isDirectory()) {
        FolderSizeRight part = new FolderSizeRight(file);
        part.fork();
        parts.add(part);
      } else {
        size += file.length();
      }
    }
    for (FolderSizeRight part : parts) {
      part.join();
    }
    return size;
  }
}
