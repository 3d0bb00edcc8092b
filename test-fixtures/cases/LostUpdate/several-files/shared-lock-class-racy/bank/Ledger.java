package bank;

/** Sum of all bookings. */
public class Ledger {
  static long total;

  public void book(long cents) {
    synchronized (Locks.BOOKING) {
      total += cents;
    }
  }

  public void cancel(long cents) {
    synchronized (Locks.BOOKING) {
      total -= cents;
    }
  }
}
