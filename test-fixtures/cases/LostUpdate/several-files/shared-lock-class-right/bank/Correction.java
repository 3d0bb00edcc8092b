package bank;

/** Corrects the sum from another class. */
public class Correction {
  public void apply(long cents) {
    synchronized (Locks.BOOKING) {
      Ledger.total += cents;
    }
  }
}
