/** Imports a dump while the console shows dots. */
class DumpImportRacy {
  private long imported;

  long importAll(Iterable<String> lines) throws InterruptedException {
    Thread importer =
        new Thread(
            () -> {
              for (String line : lines) {
                imported += line.length(); // expect: LostUpdate
              }
            });
    importer.start();
    for (int dots = 0; dots < 100; dots++) {
      System.out.print('.');
      Thread.sleep(100);
    }
    imported += header(); // expect: LostUpdate
    return imported;
  }

  private int header() {
    return 16;
  }
}
