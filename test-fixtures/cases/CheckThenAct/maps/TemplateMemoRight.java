import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Templates that were compiled once need not be compiled again. */
public class TemplateMemoRight {
  private final ConcurrentMap<String, char[]> compiled = new ConcurrentHashMap<>();

  public char[] template(String source) {
    char[] known = compiled.get(source);
    if (known != null) {
      return known;
    }
    char[] made = source.strip().toCharArray();
    char[] earlier = compiled.putIfAbsent(source, made);
    return earlier != null ? earlier : made;
  }
}
