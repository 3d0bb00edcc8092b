import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/** A callback object that is run for each image hands a task to several workers, or to one. */
public class ThumbnailBatchRight {
  private final ExecutorService workers = Executors.newSingleThreadExecutor();
  private int scaled;

  public void scale(List<String> images) {
    Consumer<String> queue =
        new Consumer<>() {
          @Override
          public void accept(String image) {
            workers.execute(
                () -> {
                  System.out.println("scaling " + image);
                  scaled++;
                });
          }
        };
    images.forEach(queue);
  }
}
