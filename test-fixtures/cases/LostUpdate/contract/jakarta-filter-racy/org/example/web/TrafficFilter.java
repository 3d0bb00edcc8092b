package org.example.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;

/** Sums up the size of all requests. */
public class TrafficFilter implements Filter {
  private long bytes;

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain) {
    count(request.getContentLength());
    chain.doFilter(request, response);
  }

  private void count(int length) {
    bytes += length; // expect: LostUpdate
  }
}
