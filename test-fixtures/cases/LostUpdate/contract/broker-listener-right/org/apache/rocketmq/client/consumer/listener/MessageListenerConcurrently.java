package org.apache.rocketmq.client.consumer.listener;

import java.util.List;

public interface MessageListenerConcurrently {
  String consumeMessage(List<byte[]> messages, Object context);
}
