package upload;

/** What was sent so far; its fields are read and written by the whole package. */
class TransferStats {
  int files;
  long bytes;

  double averageSize() {
    return files == 0 ? 0 : (double) bytes / files;
  }
}
