package org.example.valves;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

/** Counts refused requests in the container. */
public class DeniedValve extends ValveBase {
  private final Object lock = new Object();
  private int denied;

  @Override
  public void invoke(Request request, Response response) {
    if (response.getStatus() == 403) {
      synchronized (lock) {
        denied++;
      }
    }
  }
}
