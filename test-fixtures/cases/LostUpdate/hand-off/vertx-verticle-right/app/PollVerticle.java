package app;

import io.vertx.core.AbstractVerticle;

public class PollVerticle extends AbstractVerticle {
  private int polls;

  @Override
  public void start() {
    vertx.setPeriodic(1000, id -> poll());
  }

  private void poll() {
    vertx.executeBlocking(
            () -> {
              query();
              return null;
            },
            false)
        .onSuccess(r -> polls++);
  }

  private void query() {}
}
