import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.RecursiveAction;

public class DirectoryWalkRacy extends RecursiveAction {
  private static long totalBytes;
  private final File dir;

  DirectoryWalkRacy(File dir) {
    this.dir = dir;
  }

  @Override
  protected void compute() {
    List<DirectoryWalkRacy> children = new ArrayList<>();
    for (File f : dir.listFiles()) {
      if (f.isDirectory()) {
        children.add(new DirectoryWalkRacy(f));
      } else {
        totalBytes += f.length(); // expect: LostUpdate
      }
    }
    invokeAll(children);
  }

  public static long size(File root) {
    ForkJoinPool.commonPool().invoke(new DirectoryWalkRacy(root));
    return totalBytes;
  }
}
