/** A plain set under the lock shows that the counter is shared. */
public class SetThenCountRacy {
  private final Object mutex = new Object();
  private int generation;

  public void restore(int from) {
    synchronized (mutex) {
      generation = from;
    }
  }

  public int next() {
    return ++generation; // expect: LostUpdate
  }
}
