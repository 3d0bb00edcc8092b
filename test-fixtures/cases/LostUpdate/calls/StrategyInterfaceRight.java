import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The increment is behind an interface with two implementations. */
public class StrategyInterfaceRight {
  interface Rule {
    boolean matches(String mail);
  }

  static final class SubjectRule implements Rule {
    private int matched;

    @Override
    public synchronized boolean matches(String mail) {
      matched++;
      return mail.startsWith("Subject");
    }
  }

  static final class LengthRule implements Rule {
    @Override
    public boolean matches(String mail) {
      int lines = 0;
      for (char c : mail.toCharArray()) {
        if (c == '\n') {
          lines++;
        }
      }
      return lines > 3;
    }
  }

  private final List<Rule> rules = List.of(new SubjectRule(), new LengthRule());
  private final ExecutorService pool = Executors.newFixedThreadPool(4);

  public void onMail(String mail) {
    pool.execute(
        () -> {
          for (Rule rule : rules) {
            System.out.println(rule.matches(mail));
          }
        });
  }
}
