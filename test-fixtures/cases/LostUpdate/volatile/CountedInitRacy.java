/** Before anybody else can see the object, volatile costs nothing and loses nothing. */
public class CountedInitRacy {
  private volatile int sections;

  public CountedInitRacy(String[] lines) {
    for (String line : lines) {
      if (line.startsWith("[")) {
        sections++;
      }
    }
  }

  public int sections() {
    return sections;
  }

  public void include(String line) {
    sections += line.startsWith("[") ? 1 : 0; // expect: LostUpdate
  }
}
