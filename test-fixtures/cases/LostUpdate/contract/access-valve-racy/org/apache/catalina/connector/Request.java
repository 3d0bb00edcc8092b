package org.apache.catalina.connector;

public class Request {
  public String getRemoteAddr() {
    return "";
  }
}
