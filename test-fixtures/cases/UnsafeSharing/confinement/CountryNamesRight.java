import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Filled while the class is loaded, and only read afterwards. */
public class CountryNamesRight {
  private static final Map<String, String> CountryNamesRightS = new HashMap<>();
  private static final ExecutorService POOL = Executors.newFixedThreadPool(4);

  static {
    CountryNamesRightS.put("at", "Austria");
    CountryNamesRightS.put("be", "Belgium");
  }

  public static void print(String... codes) {
    for (String code : codes) {
      POOL.execute(() -> System.out.println(CountryNamesRightS.getOrDefault(code, code)));
    }
  }
}
