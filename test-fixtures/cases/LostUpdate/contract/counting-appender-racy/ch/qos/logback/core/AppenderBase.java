package ch.qos.logback.core;

public abstract class AppenderBase<E> {
  public synchronized void doAppend(E event) {
    append(event);
  }

  protected abstract void append(E event);
}
