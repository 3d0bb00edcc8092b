import java.util.List;
import java.util.regex.Pattern;

/** Looks for errors in many logs at once. */
public class LogMatcherRight {
  private final Pattern error = Pattern.compile("ERROR (\\w+)");

  public long errors(List<String> logs) {
    return logs.parallelStream()
        .filter(log -> error.matcher(log).find())
        .count();
  }
}
