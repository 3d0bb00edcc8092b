import java.util.List;

/** Joins what all workers say into one text. */
public class AuditLineRight {
  private final StringBuffer text = new StringBuffer();

  public void record(List<String> messages) {
    for (String message : messages) {
      new Thread(() -> text.append(message).append('\n')).start();
    }
  }
}
