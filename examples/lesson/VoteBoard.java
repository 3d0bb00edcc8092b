package lesson;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Counts votes in one element for each candidate, and loses some of them.
 *
 * <p>An element is a variable like any other. That every single call on a synchronized list is
 * safe does not help: between the {@code get} and the {@code set} another thread can vote.
 */
public class VoteBoard {
  private static final int CANDIDATES = 5;

  private final ExecutorService desks = Executors.newFixedThreadPool(8);
  private final List<Integer> votes =
      Collections.synchronizedList(new ArrayList<>(Collections.nCopies(CANDIDATES, 0)));
  private final int[] votesByHour = new int[24];

  public void vote(int candidate, int hour) {
    desks.submit(
        () -> {
          votes.set(candidate, votes.get(candidate) + 1); // loses updates
          votesByHour[hour]++; // loses updates
        });
  }

  public int votes(int candidate) {
    return votes.get(candidate);
  }
}
