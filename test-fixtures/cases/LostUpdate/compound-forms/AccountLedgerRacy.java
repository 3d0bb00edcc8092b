import java.math.BigDecimal;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Books payments on one account. */
public class AccountLedgerRacy {
  private BigDecimal balance = BigDecimal.ZERO;
  private final ExecutorService bookings = Executors.newFixedThreadPool(4);

  public void deposit(BigDecimal amount) {
    bookings.submit(
        () -> {
          balance = balance.add(amount); // expect: LostUpdate
        });
  }

  public void chargeFee() {
    bookings.submit(
        () -> {
          balance = fee(balance); // expect: LostUpdate
        });
  }

  private static BigDecimal fee(BigDecimal from) {
    return from.subtract(BigDecimal.ONE);
  }
}
