package crawl;

/** Fetches one page. */
class Fetcher implements Runnable {
  private final String page;
  private final FetchStats stats;

  Fetcher(String page, FetchStats stats) {
    this.page = page;
    this.stats = stats;
  }

  @Override
  public void run() {
    stats.fetched(page.length());
  }
}
