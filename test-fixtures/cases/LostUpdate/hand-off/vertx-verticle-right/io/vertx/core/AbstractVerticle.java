package io.vertx.core;

public abstract class AbstractVerticle {
  protected Vertx vertx;

  public void start() throws Exception {}
}
