/** Base of handlers; counts how many are alive over all kinds. */
abstract class HandlerCensusRacy {
  private static int alive;

  void register() {
    synchronized (getClass()) {
      alive++; // expect: LostUpdate
    }
  }

  void unregister() {
    synchronized (getClass()) {
      alive--; // expect: LostUpdate
    }
  }

  static final class Http extends HandlerCensusRacy {}

  static final class Ajp extends HandlerCensusRacy {}
}
