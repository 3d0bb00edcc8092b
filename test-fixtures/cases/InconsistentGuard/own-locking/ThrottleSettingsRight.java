/** Limits of a broker connection, changed over JMX. */
class ThrottleSettingsRight {
  private long bytesPerSecond;
  private long burst;

  public synchronized void setBytesPerSecond(long rate) {
    this.bytesPerSecond = rate;
  }

  public synchronized void setBurst(long burst) {
    this.burst = burst;
  }

  public synchronized long delayFor(long bytes) {
    if (bytesPerSecond <= 0) {
      return 0;
    }
    long over = bytes - burst;
    return over <= 0 ? 0 : over * 1000 / bytesPerSecond;
  }

  public synchronized long getBytesPerSecond() {
    return bytesPerSecond;
  }
}
