/** A balance tested and changed under two holds of the same lock. */
public class AccountRacy {
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

  public boolean withdraw(long amount) {
    if (balance() >= amount) {
      take(amount); // expect: CheckThenAct
      return true;
    }
    return false;
  }
}
