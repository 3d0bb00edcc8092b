import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks for errors in many logs at once. */
public class LogMatcherRacy {
  private final Pattern error = Pattern.compile("ERROR (\\w+)");

  public long errors(List<String> logs) {
    Matcher matcher = error.matcher("");
    return logs.parallelStream()
        .filter(log -> matcher.reset(log).find()) // expect: UnsafeSharing
        .count();
  }
}
