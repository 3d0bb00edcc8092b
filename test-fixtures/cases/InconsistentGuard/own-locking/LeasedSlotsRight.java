package org.example.leases;

import java.util.HashMap;
import java.util.Map;

/** Hands out the slots of a table; a slot looks after its own leases. */
public class LeasedSlotsRight {
  private final Map<String, Slot> slots = new HashMap<>();

  /** A place that several holders lease in turn. */
  public static class Slot {
    private int leases;
    private String holder = "nobody";

    private void lease(String who) {
      synchronized (this) {
        leases++;
        holder = who;
      }
    }

    public String describe() {
      synchronized (this) {
        return holder
          + " has "
          + leases;
      }
    }
  }

  public synchronized void lease(String name, String who) {
    slots.get(name).lease(who);
  }

  public synchronized void define(String name) {
    slots.putIfAbsent(name, new Slot());
  }

  public synchronized Slot slot(String name) {
    return slots.get(name);
  }
}
