import com.google.common.util.concurrent.FutureCallback;
import com.google.common.util.concurrent.Futures;
import com.google.common.util.concurrent.ListeningExecutorService;
import com.google.common.util.concurrent.MoreExecutors;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

/** Pings replicas and counts answers. */
class ReplicaPingsRight {
  private final ListeningExecutorService pool =
      MoreExecutors.listeningDecorator(Executors.newFixedThreadPool(8));
  private final Executor callbacks = Executors.newSingleThreadExecutor();
  private int answers;
  private int errors;

  void ping(List<String> replicas) {
    for (String r : replicas) {
      Futures.addCallback(
          pool.submit(() -> call(r)),
          new FutureCallback<Boolean>() {
            @Override
            public void onSuccess(Boolean up) {
              answers++;
            }

            @Override
            public void onFailure(Throwable t) {
              errors++;
            }
          },
          callbacks);
    }
  }

  private boolean call(String replica) {
    return !replica.isEmpty();
  }
}
