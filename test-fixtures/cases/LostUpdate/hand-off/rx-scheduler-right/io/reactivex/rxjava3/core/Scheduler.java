package io.reactivex.rxjava3.core;

public abstract class Scheduler {
  public abstract static class Worker {
    public abstract void schedule(Runnable r);
  }

  public abstract Worker createWorker();

  public abstract void scheduleDirect(Runnable r);
}
