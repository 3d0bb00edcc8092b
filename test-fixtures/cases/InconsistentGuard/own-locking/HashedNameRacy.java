/** The racy single-check of an immutable value has a safe outcome; the guarded name has not. */
public class HashedNameRacy {
  private final String text;
  private int hash;
  private String alias = "";

  public HashedNameRacy(String text) {
    this.text = text;
  }

  @Override
  public int hashCode() {
    int h = hash;
    if (h == 0) {
      h = text.hashCode() * 31;
      hash = h;
    }
    return h;
  }

  @Override
  public boolean equals(Object o) {
    return o instanceof HashedNameRacy && ((HashedNameRacy) o).text.equals(text);
  }

  public synchronized void setAlias(String alias) {
    this.alias = alias;
  }

  public String alias() {
    return alias; // expect: InconsistentGuard
  }
}
