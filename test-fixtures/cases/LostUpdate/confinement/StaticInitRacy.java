import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Initialisers run once, before anybody else can see the object. */
public class StaticInitRacy {
  private static int codes;
  private int slots;
  private final ExecutorService pool = Executors.newFixedThreadPool(2);

  static {
    for (String name : new String[] {"OK", "RETRY", "FAIL"}) {
      codes += name.length();
    }
  }

  {
    slots += 16;
    slots *= 2;
  }

  public void onOverflow() {
    pool.execute(
        () -> {
          slots *= 2; // expect: LostUpdate
          System.out.println(codes);
        });
  }
}
