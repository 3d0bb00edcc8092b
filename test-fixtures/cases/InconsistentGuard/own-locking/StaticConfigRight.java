/** Static setting under the class lock. */
public final class StaticConfigRight {
  private static String region = "eu";

  private StaticConfigRight() {}

  public static synchronized void setRegion(String name) {
    region = name;
  }

  public static synchronized String region() {
    return region;
  }
}
