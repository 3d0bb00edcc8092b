import java.util.List;

/** Joins what all workers say into one text. */
public class AuditLineRacy {
  private final StringBuilder text = new StringBuilder();

  public void record(List<String> messages) {
    for (String message : messages) {
      new Thread(() -> text.append(message).append('\n')).start(); // expect: UnsafeSharing
    }
  }
}
