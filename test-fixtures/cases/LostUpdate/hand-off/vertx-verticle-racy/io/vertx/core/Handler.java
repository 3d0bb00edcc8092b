package io.vertx.core;

@FunctionalInterface
public interface Handler<E> {
  void handle(E event);
}
