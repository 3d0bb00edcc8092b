import java.math.BigDecimal;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Books payments on one account. */
public class AccountLedgerRight {
  private BigDecimal balance = BigDecimal.ZERO;
  private final ExecutorService bookings = Executors.newFixedThreadPool(4);

  public void deposit(BigDecimal amount) {
    bookings.submit(
        () -> {
          synchronized (this) {
            balance = balance.add(amount);
          }
        });
  }

  public void chargeFee() {
    bookings.submit(
        () -> {
          synchronized (this) {
            balance = fee(balance);
          }
        });
  }

  private static BigDecimal fee(BigDecimal from) {
    return from.subtract(BigDecimal.ONE);
  }
}
