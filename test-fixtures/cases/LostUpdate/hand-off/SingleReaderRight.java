/** One thread counts; another may read at any time, or only after the end. */
public class SingleReaderRight {
  private int parsed;
  private Thread parser;

  public void start(String[] lines) {
    parser =
        new Thread(
            () -> {
              for (String line : lines) {
                if (!line.isEmpty()) {
                  parsed++;
                }
              }
            });
    parser.start();
  }

  public int parsed() throws InterruptedException {
    parser.join();
    return parsed;
  }
}
