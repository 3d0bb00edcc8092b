package bank;

/** Locks of the application. */
final class Locks {
  static final Object BOOKING = new Object();
  static final Object REPORT = new Object();

  private Locks() {}
}
