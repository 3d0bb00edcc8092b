package upload;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** What was sent so far; its fields are read and written by the whole package. */
class TransferStats {
  final AtomicInteger files = new AtomicInteger();
  final AtomicLong bytes = new AtomicLong();

  double averageSize() {
    return files.get() == 0 ? 0 : (double) bytes.get() / files.get();
  }
}
