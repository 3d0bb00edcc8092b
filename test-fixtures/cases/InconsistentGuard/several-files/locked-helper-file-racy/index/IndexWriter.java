package index;

/** Adds terms under its monitor. */
public class IndexWriter {
  private final Terms terms = new Terms();

  public synchronized void add(String term) {
    terms.remember(term);
  }

  public void clear() {
    terms.remember("");
  }

  public synchronized String last() {
    return terms.last();
  }
}
