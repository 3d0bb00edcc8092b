package org.example.routing;

import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Sends each message of a topic to the next of its queues in turn. */
public class RouteTurnsRacy {
  private final ConcurrentMap<String, Turns> byTopic = new ConcurrentHashMap<>();

  /** Where a topic's messages go. */
  static class Turns {
    private final List<String> queues;
    private volatile int next;

    Turns(List<String> queues) {
      this.queues = List.copyOf(queues);
    }

    String choose() {
      int turn = next++; // expect: LostUpdate
      return queues.get(Math.floorMod(turn, queues.size()));
    }
  }

  public void announce(String topic, List<String> queues) {
    byTopic.putIfAbsent(topic, new Turns(queues));
  }

  public String route(String topic) {
    Turns turns = byTopic.get(topic);
    return turns == null ? null : turns.choose();
  }
}
