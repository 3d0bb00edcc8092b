package lesson;

import java.io.File;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * {@link FolderSize} put right: threads hand their results over in a queue, one thread adds up.
 *
 * <p>{@code nanos} is shared with a thread too, but it is read after {@code join()}, when its only
 * writer has ended.
 */
public class FolderSizeRight {
  public long total(List<File> folders) throws InterruptedException {
    BlockingQueue<Long> sizes = new LinkedBlockingQueue<>();
    for (File folder : folders) {
      new Thread(() -> sizes.add(sizeOf(folder))).start();
    }
    long total = 0;
    for (int i = 0; i < folders.size(); i++) {
      total += sizes.take();
    }
    return total;
  }

  public long nanosFor(File folder) throws InterruptedException {
    long[] nanos = {0};
    Thread thread =
        new Thread(
            () -> {
              nanos[0] -= System.nanoTime();
              sizeOf(folder);
              nanos[0] += System.nanoTime();
            });
    thread.start();
    thread.join();
    return nanos[0];
  }

  private static long sizeOf(File folder) {
    long size = 0;
    File[] files = folder.listFiles();
    if (files != null) {
      for (File file : files) {
        size += file.length();
      }
    }
    return size;
  }
}
