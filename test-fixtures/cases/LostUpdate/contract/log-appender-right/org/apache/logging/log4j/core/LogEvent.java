package org.apache.logging.log4j.core;

public interface LogEvent {
  long getTimeMillis();
}
