package lesson;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicIntegerArray;

/** {@link VoteBoard} put right: an array whose elements are atomic. */
public class VoteBoardRight {
  private static final int CANDIDATES = 5;

  private final ExecutorService desks = Executors.newFixedThreadPool(8);
  private final AtomicIntegerArray votes = new AtomicIntegerArray(CANDIDATES);
  private final AtomicIntegerArray votesByHour = new AtomicIntegerArray(24);

  public void vote(int candidate, int hour) {
    desks.submit(
        () -> {
          votes.incrementAndGet(candidate);
          votesByHour.incrementAndGet(hour);
        });
  }

  public int votes(int candidate) {
    return votes.get(candidate);
  }
}
