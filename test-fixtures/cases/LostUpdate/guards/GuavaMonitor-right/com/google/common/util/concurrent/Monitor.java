package com.google.common.util.concurrent;

import java.util.concurrent.locks.ReentrantLock;

public final class Monitor {
  private final ReentrantLock lock = new ReentrantLock();

  public void enter() {
    lock.lock();
  }

  public boolean tryEnter() {
    return lock.tryLock();
  }

  public void leave() {
    lock.unlock();
  }
}
