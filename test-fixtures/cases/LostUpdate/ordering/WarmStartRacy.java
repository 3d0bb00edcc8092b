/** The caller counts before the thread starts, or beside it. */
public class WarmStartRacy {
  private int loaded;

  public void start(String[] names) {
    Thread loader =
        new Thread(
            () -> {
              for (String name : names) {
                loaded += name.length(); // expect: LostUpdate
              }
            });
    loader.start();
    loaded++; // expect: LostUpdate
  }
}
