import com.google.common.eventbus.AllowConcurrentEvents;
import com.google.common.eventbus.AsyncEventBus;
import com.google.common.eventbus.Subscribe;
import java.util.concurrent.Executors;

/** Counts orders that come over the bus. */
class BusSubscriberRacy {
  record Order(int amount) {}

  private final AsyncEventBus bus = new AsyncEventBus(Executors.newFixedThreadPool(4));
  private long turnover;

  BusSubscriberRacy() {
    bus.register(this);
  }

  @Subscribe
  @AllowConcurrentEvents
  public void on(Order order) {
    turnover += order.amount(); // expect: LostUpdate
  }
}
