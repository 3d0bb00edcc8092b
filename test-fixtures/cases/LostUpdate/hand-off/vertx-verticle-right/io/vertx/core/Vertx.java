package io.vertx.core;

import java.util.concurrent.Callable;

public interface Vertx {
  long setPeriodic(long delay, Handler<Long> handler);

  <T> Future<T> executeBlocking(Callable<T> blocking, boolean ordered);
}
