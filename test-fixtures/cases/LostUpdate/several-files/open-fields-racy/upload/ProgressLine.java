package upload;

/** Shows how far an upload is. */
public class ProgressLine {
  private final Uploader uploader;

  public ProgressLine(Uploader uploader) {
    this.uploader = uploader;
  }

  public String text() {
    TransferStats stats = uploader.stats;
    return stats.files + " files, " + stats.bytes + " bytes, " + stats.averageSize() + " each";
  }
}
