package lesson;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Books seats for callers on any thread: one call asks and acts. */
public class SeatPlanRight {
  private final ConcurrentMap<String, String> guests = new ConcurrentHashMap<>();

  public boolean book(String seat, String guest) {
    return guests.putIfAbsent(seat, guest) == null;
  }
}
