/** Warms a cache in the background during start. */
class CacheWarmerRacy {
  private int warmed;

  int warm(String[] keys) throws InterruptedException {
    Thread t =
        new Thread(
            () -> {
              for (String k : keys) {
                touch(k);
                warmed++; // expect: LostUpdate
              }
            });
    t.start();
    t.join(2000);
    warmed += fixed(); // expect: LostUpdate
    return warmed;
  }

  private void touch(String key) {}

  private int fixed() {
    return 3;
  }
}
