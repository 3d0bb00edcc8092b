package lesson;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Books seats for callers on any thread, and gives some of them to two people.
 *
 * <p>Each call on a concurrent map is one step. A question and what follows from the answer are
 * two.
 */
public class SeatPlan {
  private final ConcurrentMap<String, String> guests = new ConcurrentHashMap<>();

  public boolean book(String seat, String guest) {
    if (guests.containsKey(seat)) {
      return false;
    }
    guests.put(seat, guest); // acts on an old answer
    return true;
  }
}
