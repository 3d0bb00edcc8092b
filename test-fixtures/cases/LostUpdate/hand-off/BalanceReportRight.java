import java.util.concurrent.ConcurrentHashMap;

/** Balances of customers. */
class BalanceReportRight {
  private final ConcurrentHashMap<String, Long> balances = new ConcurrentHashMap<>();

  void set(String customer, long balance) {
    balances.put(customer, balance);
  }

  long sum() {
    long[] total = new long[1];
    balances.forEach((k, v) -> total[0] += v);
    return total[0];
  }
}
