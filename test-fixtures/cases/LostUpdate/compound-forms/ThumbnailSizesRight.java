import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Sizes of thumbnails. A write that does not depend on what it overwrites loses nothing. */
public class ThumbnailSizesRight {
  private final ExecutorService pool = Executors.newFixedThreadPool(4);
  private volatile int width;
  private volatile int lastWidth;

  public void generate(int pixels) {
    pool.execute(
        () -> {
          lastWidth = width + pixels;
        });
  }

  public void configure(int width) {
    this.width = width;
  }
}
