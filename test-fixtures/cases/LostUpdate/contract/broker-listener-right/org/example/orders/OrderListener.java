package org.example.orders;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.rocketmq.client.consumer.listener.MessageListenerConcurrently;

/** Counts the orders that came in. */
public class OrderListener implements MessageListenerConcurrently {
  private final AtomicLong received = new AtomicLong();

  @Override
  public String consumeMessage(List<byte[]> messages, Object context) {
    received.addAndGet(messages.size());
    return "CONSUME_SUCCESS";
  }

  public long received() {
    return received.get();
  }
}
