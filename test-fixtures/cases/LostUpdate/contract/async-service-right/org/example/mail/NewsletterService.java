package org.example.mail;

import org.springframework.scheduling.annotation.Async;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/** Sends newsletters on the threads of the framework. */
@Service
public class NewsletterService {
  private int sent;

  @Async
  public synchronized void send(String recipient) {
    System.out.println("to " + recipient);
    sent++;
  }

  @Scheduled(fixedRate = 60_000)
  public void report() {
    System.out.println("another minute");
  }
}
