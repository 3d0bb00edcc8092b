package crawl;

/** Plain statistics, in a file that knows no thread. */
public class FetchStats {
  private int fetched;
  private long bytes;

  public void fetched(int length) {
    fetched++; // expect: LostUpdate
    bytes += length; // expect: LostUpdate
  }

  public synchronized String summary() {
    return fetched + " pages, " + bytes + " bytes";
  }
}
