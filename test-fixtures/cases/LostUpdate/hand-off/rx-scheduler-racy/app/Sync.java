package app;

import io.reactivex.rxjava3.core.Scheduler;
import io.reactivex.rxjava3.schedulers.Schedulers;
import java.util.List;

class Sync {
  private final Scheduler scheduler = Schedulers.io();
  private int synced;

  void sync(List<String> ids) {
    for (String id : ids) {
      scheduler.scheduleDirect(
          () -> {
            push(id);
            synced++; // expect: LostUpdate
          });
    }
  }

  private void push(String id) {}
}
