package org.apache.logging.log4j.core;

public interface Appender {
  void append(LogEvent event);
}
