package org.example.web;

import java.util.concurrent.atomic.AtomicLong;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** One servlet object serves all requests. */
public class HitServlet extends HttpServlet {
  private final AtomicLong hits = new AtomicLong();
  private int start;

  @Override
  public void init() {
    start += 1;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {
    int parameters = 0;
    if (request.getParameter("page") != null) {
      parameters++;
    }
    hits.incrementAndGet();
    response.setStatus(200 + parameters * start);
  }
}
