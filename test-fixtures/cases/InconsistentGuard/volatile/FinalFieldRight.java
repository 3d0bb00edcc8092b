/** A final field needs no lock to be read. */
public class FinalFieldRight {
  private final StringBuffer names = new StringBuffer();
  private volatile String last = "";
  private final int limit;

  public FinalFieldRight(int limit) {
    this.limit = limit;
  }

  public synchronized void add(String name) {
    names.append(name);
    last = name;
  }

  public String last() {
    return last + limit;
  }
}
