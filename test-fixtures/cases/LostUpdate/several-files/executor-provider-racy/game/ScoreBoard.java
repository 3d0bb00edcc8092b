package game;

import infra.AppExecutors;

/** Points of all players. */
public class ScoreBoard {
  private int points;

  public void score(int by) {
    AppExecutors.workers().execute(() -> points += by); // expect: LostUpdate
  }

  public void print() {
    AppExecutors.main().execute(() -> System.out.println("board"));
  }
}
