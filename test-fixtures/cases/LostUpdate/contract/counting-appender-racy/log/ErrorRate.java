package log;

import ch.qos.logback.core.UnsynchronizedAppenderBase;

public class ErrorRate extends UnsynchronizedAppenderBase<String> {
  private int errors;

  @Override
  protected void append(String event) {
    if (event.contains("ERROR")) {
      errors++; // expect: LostUpdate
    }
  }
}
