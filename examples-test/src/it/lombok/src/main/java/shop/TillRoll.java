package shop;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import lombok.Getter;
import lombok.Synchronized;
import lombok.val;

/** Prints receipts on four threads; Lombok makes the getter and the lock. */
public class TillRoll {
  private final ExecutorService tills = Executors.newFixedThreadPool(4);
  @Getter private int printed;
  private int lines;
  private int torn;
  private volatile int jams;

  public void print(String receipt) {
    val length = receipt.lines().count();
    tills.execute(
        () -> {
          printed++;
          roll((int) length);
        });
  }

  @Synchronized
  private void roll(int length) {
    lines += length;
    torn++;
  }

  public void replace() {
    lines = 0;
  }

  @Synchronized
  public int torn() {
    return torn;
  }

  @Synchronized
  public int lines() {
    return lines;
  }

  /** As Lombok itself marks what it makes. */
  @lombok.Generated
  public void countJam() {
    jams++;
  }
}
