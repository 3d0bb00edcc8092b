package org.example.stats;

/** The times of the last calls of a service. */
public class WindowTextRight {
  private final Window times = new Window(128);
  private final String service;

  public WindowTextRight(String service) {
    this.service = service;
  }

  private static class Window {
    private final long[] values;
    private int at;

    Window(int size) {
      values = new long[size];
    }

    synchronized void add(long value) {
      values[at] = value;
      at = at + 1 == values.length ? 0 : at + 1;
    }

    @Override
    public synchronized String toString() {
      return at + " of " + values.length;
    }
  }

  public void answered(long nanos) {
    times.add(nanos);
  }

  @Override
  public String toString() {
    return service + ": " + times;
  }
}
