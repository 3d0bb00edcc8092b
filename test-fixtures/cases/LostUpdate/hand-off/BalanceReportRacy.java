import java.util.concurrent.ConcurrentHashMap;

/** Balances of customers. */
class BalanceReportRacy {
  private final ConcurrentHashMap<String, Long> balances = new ConcurrentHashMap<>();

  void set(String customer, long balance) {
    balances.put(customer, balance);
  }

  long sum() {
    long[] total = new long[1];
    balances.forEach(64L, (k, v) -> total[0] += v); // expect: LostUpdate
    return total[0];
  }
}
