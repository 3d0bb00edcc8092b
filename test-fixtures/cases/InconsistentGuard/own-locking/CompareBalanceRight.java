/** Compares with another account: its balance belongs to its own lock. */
public class CompareBalanceRight {
  private long balance;

  public synchronized void deposit(long amount) {
    balance += amount;
  }

  public synchronized long balance() {
    return balance;
  }

  public boolean richerThan(CompareBalanceRight other) {
    long mine = balance();
    return mine > other.balance();
  }
}
