package api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

@Path("tickets")
public class TicketResource {
  private static int number;

  @GET
  public String next() {
    return "T" + ++number; // expect: LostUpdate
  }
}
