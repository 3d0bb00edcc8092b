import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Filled while the class is loaded, and only read afterwards. */
public class CountryNamesRacy {
  private static final Map<String, String> CountryNamesRacyS = new HashMap<>();
  private static final ExecutorService POOL = Executors.newFixedThreadPool(4);

  static {
    CountryNamesRacyS.put("at", "Austria");
    CountryNamesRacyS.put("be", "Belgium");
  }

  public static void print(String... codes) {
    for (String code : codes) {
      POOL.execute(() -> System.out.println(CountryNamesRacyS.putIfAbsent(code, code))); // expect: UnsafeSharing
    }
  }
}
