package crawl.job;

/** Counts the pages of one job. */
public class PageCounter {
  private int pages;

  public void page() {
    pages++; // expect: LostUpdate
  }

  public int pages() {
    return pages;
  }
}
