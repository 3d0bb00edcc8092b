package log;

import ch.qos.logback.core.AppenderBase;

public class ErrorRate extends AppenderBase<String> {
  private int errors;

  @Override
  protected void append(String event) {
    if (event.contains("ERROR")) {
      errors++;
    }
  }
}
