/** Seats of a hall, counted under a lock. */
public class HallSeatsRight {
  int free = 100;

  synchronized void release() {
    free = free + 1;
  }

  synchronized void reserve(int[] rows) {
    free = free - rows.length;
  }
}
