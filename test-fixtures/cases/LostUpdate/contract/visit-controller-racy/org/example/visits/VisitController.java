package org.example.visits;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** A singleton controller with a field. */
@RestController
public class VisitController {
  private int visits;

  @GetMapping("/visit")
  public String visit() {
    visits++; // expect: LostUpdate
    return "visit " + visits;
  }
}
