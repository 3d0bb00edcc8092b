import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Works on a copy of the array, or on the array. */
public class CopiedCountsRacy {
  private final int[] counts = new int[26];
  private final ExecutorService pool = Executors.newFixedThreadPool(4);

  public void predict(String word) {
    pool.execute(
        () -> {
          int[] trial = counts;
          for (char c : word.toCharArray()) {
            trial[Character.toLowerCase(c) - 'a']++; // expect: LostUpdate
          }
          System.out.println(trial[0]);
        });
  }
}
