/** Before anybody else can see the object, volatile costs nothing and loses nothing. */
public class CountedInitRight {
  private volatile int sections;

  public CountedInitRight(String[] lines) {
    for (String line : lines) {
      if (line.startsWith("[")) {
        sections++;
      }
    }
  }

  public int sections() {
    return sections;
  }
}
