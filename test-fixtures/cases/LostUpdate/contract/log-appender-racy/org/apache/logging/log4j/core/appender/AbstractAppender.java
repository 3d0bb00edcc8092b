package org.apache.logging.log4j.core.appender;

import org.apache.logging.log4j.core.Appender;

public abstract class AbstractAppender implements Appender {}
