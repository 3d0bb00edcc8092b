/** Base of handlers; counts how many are alive over all kinds. */
abstract class HandlerCensusRight {
  private static int alive;

  void register() {
    synchronized (HandlerCensusRight.class) {
      alive++;
    }
  }

  void unregister() {
    synchronized (HandlerCensusRight.class) {
      alive--;
    }
  }

  static final class Http extends HandlerCensusRight {}

  static final class Ajp extends HandlerCensusRight {}
}
