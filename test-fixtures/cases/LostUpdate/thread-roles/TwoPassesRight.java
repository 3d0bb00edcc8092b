package org.example.report;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Two passes over the entries of a journal, side by side: each keeps its own figures. */
public class TwoPassesRight {
  private final List<Runnable> passes = new ArrayList<>();
  private final List<Integer> entries;
  private long debit;
  private long credit;

  public TwoPassesRight(List<Integer> entries) {
    this.entries = List.copyOf(entries);
    passes.add(this::addDebits);
    passes.add(
        () -> {
          for (int entry : this.entries) {
            if (entry > 0) {
              credit += entry;
            }
          }
        });
  }

  private void addDebits() {
    for (int entry : entries) {
      if (entry < 0) {
        debit -= entry;
      }
    }
  }

  public void run() throws InterruptedException {
    ExecutorService pool = Executors.newFixedThreadPool(2);
    for (Runnable pass : passes) {
      pool.execute(pass);
    }
    pool.shutdown();
    pool.awaitTermination(1, TimeUnit.HOURS);
    System.out.println(debit + " / " + credit);
  }
}
