package store;

/** Package-private operations that want their callers to hold the table's lock. */
class SegmentTable {
  final Object lock = new Object();
  private int segments;
  private int flushes;

  void addSegment() {
    segments++; // expect: LostUpdate
  }

  void flushed() {
    flushes++;
  }

  int segments() {
    return segments;
  }
}
