package org.example.queue;

import javax.jms.Message;
import javax.jms.MessageListener;

/** Registered with a container of many consumers. */
public class RedeliveryListener implements MessageListener {
  private int redelivered;

  @Override
  public void onMessage(Message message) {
    if (message.getJMSRedelivered()) {
      redelivered++; // expect: LostUpdate
    }
  }
}
