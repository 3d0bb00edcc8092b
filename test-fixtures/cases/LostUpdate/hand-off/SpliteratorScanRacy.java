import java.util.stream.StreamSupport;

/** Scans any Iterable through a stream. */
public class SpliteratorScanRacy {
  private int blank;

  public int blanks(Iterable<String> lines) {
    StreamSupport.stream(lines.spliterator(), true).filter(String::isBlank).forEach(this::count);
    return blank;
  }

  private void count(String line) {
    blank++; // expect: LostUpdate
  }
}
