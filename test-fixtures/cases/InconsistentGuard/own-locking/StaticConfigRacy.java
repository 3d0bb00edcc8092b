/** Static setting under the class lock. */
public final class StaticConfigRacy {
  private static String region = "eu";

  private StaticConfigRacy() {}

  public static synchronized void setRegion(String name) {
    region = name;
  }

  public static String region() {
    return region; // expect: InconsistentGuard
  }
}
