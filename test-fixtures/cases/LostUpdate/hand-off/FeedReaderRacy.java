import java.util.List;

/** Counts the entries of many feeds. */
public class FeedReaderRacy {
  private int entries;

  public int read(List<List<String>> feeds) {
    feeds.parallelStream().forEach(feed -> entries += feed.size()); // expect: LostUpdate
    return entries;
  }
}
