package web;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.annotation.RequestScope;

@RestController
class QuoteController {
  private int served;
  private String last = "";

  @GetMapping("/quote")
  public String quote(String symbol) {
    served++; // expect: LostUpdate
    String q = symbol + "@" + price(symbol);
    last = q;
    return q + " (" + served + ")";
  }

  private int price(String symbol) {
    return symbol.hashCode() & 0xff;
  }
}
