/** Seats of a hall, counted under a lock or not. */
public class HallSeatsRacy {
  int free = 100;

  synchronized void release() {
    free = free + 1;
  }

  void reserve(int[] rows) {
    free = free - rows.length; // expect: LostUpdate
  }
}
