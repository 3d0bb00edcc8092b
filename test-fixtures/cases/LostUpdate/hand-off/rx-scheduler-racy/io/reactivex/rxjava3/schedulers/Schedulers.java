package io.reactivex.rxjava3.schedulers;

import io.reactivex.rxjava3.core.Scheduler;

public final class Schedulers {
  public static native Scheduler io();

  public static native Scheduler single();
}
