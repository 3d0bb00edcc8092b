import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Works on a copy of the array, or on the array. */
public class CopiedCountsRight {
  private final int[] counts = new int[26];
  private final ExecutorService pool = Executors.newFixedThreadPool(4);

  public void predict(String word) {
    pool.execute(
        () -> {
          int[] trial = counts.clone();
          for (char c : word.toCharArray()) {
            trial[Character.toLowerCase(c) - 'a']++;
          }
          System.out.println(trial[0]);
        });
  }
}
