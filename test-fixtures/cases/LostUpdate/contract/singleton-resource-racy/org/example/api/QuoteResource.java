package org.example.api;

import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** A resource that is one object for all requests. */
@Path("/quotes")
@Singleton
public class QuoteResource {
  private static final String[] QUOTES = {"veni", "vidi", "vici"};
  private int next;

  @GET
  public String quote() {
    next = (next + 1) % QUOTES.length; // expect: LostUpdate
    return QUOTES[next];
  }
}
