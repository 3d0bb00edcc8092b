/** A final field needs no lock to be read. */
public class FinalFieldRacy {
  private final StringBuffer names = new StringBuffer();
  private String last = "";
  private final int limit;

  public FinalFieldRacy(int limit) {
    this.limit = limit;
  }

  public synchronized void add(String name) {
    names.append(name);
    last = name;
  }

  public String last() {
    return last + limit; // expect: InconsistentGuard
  }
}
