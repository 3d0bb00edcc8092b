/** A balance tested and changed under two holds of the same lock. */
public class AccountRight {
  private long balance;

  public synchronized long balance() {
    return balance;
  }

  public synchronized void deposit(long amount) {
    balance += amount;
  }

  private synchronized void take(long amount) {
    balance -= amount;
  }

  public synchronized boolean withdraw(long amount) {
    if (balance() >= amount) {
      take(amount);
      return true;
    }
    return false;
  }
}
