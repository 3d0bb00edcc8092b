import com.google.common.eventbus.AllowConcurrentEvents;
import com.google.common.eventbus.AsyncEventBus;
import com.google.common.eventbus.Subscribe;
import java.util.concurrent.Executors;

/** Counts orders that come over the bus. */
class BusSubscriberRight {
  record Order(int amount) {}

  private final AsyncEventBus bus = new AsyncEventBus(Executors.newFixedThreadPool(4));
  private long turnover;

  BusSubscriberRight() {
    bus.register(this);
  }

  @Subscribe
  public void on(Order order) {
    turnover += order.amount();
  }
}
