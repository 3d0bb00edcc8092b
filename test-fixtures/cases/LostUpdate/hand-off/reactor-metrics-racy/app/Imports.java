package app;

import java.util.List;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;

/** Imports orders of a file. */
class Imports {
  private int imported;

  void run(List<String> orders) {
    Flux.fromIterable(orders)
        .parallel()
        .runOn(Schedulers.parallel())
        .doOnNext(o -> imported++) // expect: LostUpdate
        .sequential()
        .blockLast();
  }
}
