import java.util.concurrent.Phaser;

/** Two parties meet at a phaser: the importer counts before, the caller after. */
public class PhasedImportRight {
  private int imported;

  public int start(String[] lines) {
    Phaser phase = new Phaser(2);
    Thread importer =
        new Thread(
            () -> {
              for (String line : lines) {
                imported += line.length();
              }
              phase.arriveAndDeregister();
            });
    importer.start();
    phase.arriveAndAwaitAdvance();
    imported++;
    return imported;
  }
}
