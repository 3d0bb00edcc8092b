package reactor.core.publisher;

import java.util.function.Consumer;
import reactor.core.scheduler.Scheduler;

public abstract class ParallelFlux<T> {
  public abstract ParallelFlux<T> runOn(Scheduler s);

  public abstract ParallelFlux<T> doOnNext(Consumer<? super T> c);

  public abstract Flux<T> sequential();
}
