import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.RecursiveTask;

public class DirectoryWalkRight extends RecursiveTask<Long> {
  private final File dir;
  private long bytes;

  DirectoryWalkRight(File dir) {
    this.dir = dir;
  }

  @Override
  protected Long compute() {
    List<DirectoryWalkRight> children = new ArrayList<>();
    for (File f : dir.listFiles()) {
      if (f.isDirectory()) {
        DirectoryWalkRight child = new DirectoryWalkRight(f);
        child.fork();
        children.add(child);
      } else {
        bytes += f.length();
      }
    }
    for (DirectoryWalkRight child : children) {
      bytes += child.join();
    }
    return bytes;
  }

  public static long size(File root) {
    return ForkJoinPool.commonPool().invoke(new DirectoryWalkRight(root));
  }
}
