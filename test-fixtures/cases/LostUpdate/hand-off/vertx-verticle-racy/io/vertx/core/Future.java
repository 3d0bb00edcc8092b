package io.vertx.core;

public interface Future<T> {
  Future<T> onSuccess(Handler<T> h);
}
