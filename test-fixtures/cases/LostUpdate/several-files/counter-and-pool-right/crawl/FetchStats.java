package crawl;

/** Plain statistics, in a file that knows no thread. */
public class FetchStats {
  private int fetched;
  private long bytes;

  public synchronized void fetched(int length) {
    fetched++;
    bytes += length;
  }

  public synchronized String summary() {
    return fetched + " pages, " + bytes + " bytes";
  }
}
