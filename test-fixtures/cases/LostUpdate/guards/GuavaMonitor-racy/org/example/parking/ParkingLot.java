package org.example.parking;

import com.google.common.util.concurrent.Monitor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Free places of a parking lot with several gates. */
public class ParkingLot {
  private final Monitor monitor = new Monitor();
  private final ExecutorService gates = Executors.newFixedThreadPool(4);
  private int free = 200;

  public void enter() {
    gates.execute(
        () -> {
          monitor.enter();
          try {
            free--;
          } finally {
            monitor.leave();
          }
        });
  }

  public void leave() {
    gates.execute(
        () -> {
          if (monitor.tryEnter()) {
            try {
              free++;
            } finally {
              monitor.leave();
            }
          }
        });
  }

  public void addPlaces(int places) {
    gates.execute(
        () -> {
          monitor.enter();
          try {
            System.out.println("adding " + places);
          } finally {
            monitor.leave();
          }
          free += places; // expect: LostUpdate
        });
  }
}
