import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.List;

/** Writes reports for many readers at once, each with a builder of his own. */
@ReportDeskRight.ThreadSafe
public class ReportDeskRight {
  @Retention(RetentionPolicy.RUNTIME)
  @interface ThreadSafe {}

  public String report(List<String> lines) {
    Builder builder = builder();
    for (String line : lines) {
      builder.add(line);
    }
    return builder.build();
  }

  static Builder builder() {
    return Builder.create();
  }

  public static final class Builder {
    private final StringBuilder text = new StringBuilder();
    private int lines;

    static Builder create() {
      return new Builder();
    }

    public Builder add(String line) {
      text.append(line).append('\n');
      lines++;
      return this;
    }

    public String build() {
      return lines + " lines" + text;
    }
  }
}
