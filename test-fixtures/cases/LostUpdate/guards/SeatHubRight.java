import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

/** Whoever has news for the hub serves all seats, unless somebody is at it already. */
public class SeatHubRight extends AtomicInteger implements Flow.Subscriber<String> {
  final AtomicReference<Seat[]> seats = new AtomicReference<>(new Seat[0]);
  final ConcurrentLinkedQueue<String> queue = new ConcurrentLinkedQueue<>();

  static final class Seat extends AtomicLong implements Flow.Subscription {
    final SeatHubRight hub;
    final Flow.Subscriber<? super String> out;
    long emitted;

    Seat(Flow.Subscriber<? super String> out, SeatHubRight hub) {
      this.out = out;
      this.hub = hub;
    }

    @Override
    public void request(long n) {
      addAndGet(n);
      hub.drain();
    }

    @Override
    public void cancel() {
      hub.drain();
    }
  }

  public void join(Flow.Subscriber<? super String> out) {
    Seat seat = new Seat(out, this);
    seats.set(new Seat[] {seat});
    out.onSubscribe(seat);
  }

  @Override
  public void onSubscribe(Flow.Subscription s) {}

  @Override
  public void onNext(String s) {
    queue.offer(s);
    drain();
  }

  @Override
  public void onError(Throwable t) {}

  @Override
  public void onComplete() {
    drain();
  }

  void drain() {
    if (getAndIncrement() != 0) {
      return;
    }
    int missed = 1;
    for (; ; ) {
      Seat[] all = seats.get();
      String next = queue.poll();
      if (next != null) {
        for (Seat seat : all) {
          if (seat.get() > seat.emitted) {
            seat.emitted++;
            seat.out.onNext(next);
          }
        }
      }
      missed = addAndGet(-missed);
      if (missed == 0) {
        break;
      }
    }
  }
}
