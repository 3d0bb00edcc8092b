package org.example.rpc;

import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;

/** Reads requests from clients on one thread and answers them on others. */
public class PendingRequestsRacy {
  private final BlockingQueue<Request> queue = new LinkedBlockingQueue<>();
  private final List<Client> clients = new CopyOnWriteArrayList<>();
  private volatile boolean running = true;

  /** One client, which may have many requests under way. */
  static class Client {
    private int pending;

    boolean isIdle() {
      return pending == 0;
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
    client.pending++; // expect: LostUpdate
    queue.put(new Request(client, text));
  }

  private class Worker extends Thread {
    @Override
    public void run() {
      try {
        while (running) {
          Request request = queue.take();
          System.out.println(request.text);
          request.client.pending--; // expect: LostUpdate
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
