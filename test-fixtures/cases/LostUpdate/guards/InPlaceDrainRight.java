import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicInteger;

/** Delivers messages one at a time, on the worker that it was given: a thread, or none. */
class InPlaceDrainRight implements Runnable {
  interface Worker {
    void schedule(Runnable task);
  }

  static final class PoolWorker implements Worker {
    private final ExecutorService pool;

    PoolWorker(ExecutorService pool) {
      this.pool = pool;
    }

    @Override
    public void schedule(Runnable task) {
      pool.execute(task);
    }
  }

  static final class HereWorker implements Worker {
    @Override
    public void schedule(Runnable task) {
      task.run();
    }
  }

  private final Queue<String> waiting = new ConcurrentLinkedQueue<>();
  private final AtomicInteger wip = new AtomicInteger();
  private final Worker worker;
  private final Executor receiver;
  private int delivered;

  InPlaceDrainRight(Worker worker, Executor receiver) {
    this.worker = worker;
    this.receiver = receiver;
  }

  void offer(String message) {
    waiting.add(message);
    if (wip.getAndIncrement() == 0) {
      worker.schedule(this);
    }
  }

  @Override
  public void run() {
    do {
      String next = waiting.poll();
      if (next != null) {
        int count = delivered + 1;
        delivered = count;
        receiver.execute(() -> System.out.println(count + " " + next));
      }
    } while (wip.decrementAndGet() != 0);
  }
}
