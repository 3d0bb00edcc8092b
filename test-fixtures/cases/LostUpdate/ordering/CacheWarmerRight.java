/** Warms a cache in the background during start. */
class CacheWarmerRight {
  private int warmed;

  int warm(String[] keys) throws InterruptedException {
    Thread t =
        new Thread(
            () -> {
              for (String k : keys) {
                touch(k);
                warmed++;
              }
            });
    t.start();
    t.join();
    warmed += fixed();
    return warmed;
  }

  private void touch(String key) {}

  private int fixed() {
    return 3;
  }
}
