package lesson;

import java.io.File;
import java.util.ArrayList;
import java.util.List;

/**
 * Adds up the sizes of folders, one thread for each, and loses some of them.
 *
 * <p>A lambda may not change a local variable. An array of one element gets round the rule, not
 * round the race.
 */
public class FolderSize {

  public long total(List<File> folders) throws InterruptedException {
    long[] total = {0};
    List<Thread> threads = new ArrayList<>();
    for (File folder : folders) {
      Thread thread = new Thread(() -> total[0] += sizeOf(folder)); // loses updates
      thread.start();
      threads.add(thread);
    }
    for (Thread thread : threads) {
      thread.join();
    }
    return total[0];
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
