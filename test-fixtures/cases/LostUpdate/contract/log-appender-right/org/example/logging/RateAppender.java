package org.example.logging;

import org.apache.logging.log4j.core.LogEvent;
import org.apache.logging.log4j.core.appender.AbstractAppender;

/** Counts events and keeps the time of the latest. */
public class RateAppender extends AbstractAppender {
  private long events;
  private volatile long latest;

  @Override
  public void append(LogEvent event) {
    synchronized (this) {
      events++;
    }
    latest = event.getTimeMillis();
  }

  public long latest() {
    return latest;
  }
}
