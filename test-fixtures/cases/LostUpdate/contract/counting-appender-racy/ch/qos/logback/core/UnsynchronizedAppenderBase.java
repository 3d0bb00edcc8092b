package ch.qos.logback.core;

public abstract class UnsynchronizedAppenderBase<E> {
  public void doAppend(E event) {
    append(event);
  }

  protected abstract void append(E event);
}
