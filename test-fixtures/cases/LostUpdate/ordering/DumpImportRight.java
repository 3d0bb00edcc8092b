/** Imports a dump while the console shows dots. */
class DumpImportRight {
  private long imported;

  long importAll(Iterable<String> lines) throws InterruptedException {
    Thread importer =
        new Thread(
            () -> {
              for (String line : lines) {
                imported += line.length();
              }
            });
    importer.start();
    while (importer.isAlive()) {
      System.out.print('.');
      Thread.sleep(100);
    }
    imported += header();
    return imported;
  }

  private int header() {
    return 16;
  }
}
