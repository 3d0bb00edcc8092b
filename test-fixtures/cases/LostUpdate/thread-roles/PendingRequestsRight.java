package org.example.rpc;

import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** Reads requests from clients on one thread and answers them on others. */
public class PendingRequestsRight {
  private final BlockingQueue<Request> queue = new LinkedBlockingQueue<>();
  private final List<Client> clients = new CopyOnWriteArrayList<>();
  private volatile boolean running = true;

  /** One client, which may have many requests under way. */
  static class Client {
    private final AtomicInteger pending = new AtomicInteger();

    boolean isIdle() {
      return pending.get() == 0;
    }
  }

  private static class Request {
    private final Client client;
    private final String text;

    Request(Client client, String text) {
      this.client = client;
      this.text = text;
    }
  }

  private void receive(Client client, String text) throws InterruptedException {
    client.pending.incrementAndGet();
    queue.put(new Request(client, text));
  }

  private class Worker extends Thread {
    @Override
    public void run() {
      try {
        while (running) {
          Request request = queue.take();
          System.out.println(request.text);
          request.client.pending.decrementAndGet();
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private class Reader extends Thread {
    @Override
    public void run() {
      try {
        while (running) {
          clients.add(new Client());
          for (Client client : clients) {
            receive(client, "ping");
          }
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  public void start(int workers) {
    new Reader().start();
    for (int i = 0; i < workers; i++) {
      new Worker().start();
    }
  }

  public void stop() {
    running = false;
  }
}
