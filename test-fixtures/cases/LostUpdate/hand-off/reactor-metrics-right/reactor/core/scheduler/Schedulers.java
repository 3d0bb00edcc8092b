package reactor.core.scheduler;

public abstract class Schedulers {
  public static native Scheduler parallel();

  public static native Scheduler boundedElastic();
}
