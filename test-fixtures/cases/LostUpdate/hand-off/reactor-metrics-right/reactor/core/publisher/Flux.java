package reactor.core.publisher;

import java.util.function.Consumer;

public abstract class Flux<T> {
  public static native <T> Flux<T> fromIterable(Iterable<? extends T> it);

  public abstract ParallelFlux<T> parallel();

  public abstract Flux<T> doOnNext(Consumer<? super T> c);

  public abstract T blockLast();
}
