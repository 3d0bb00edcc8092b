package org.apache.catalina.connector;

public class Response {
  public int getStatus() {
    return 200;
  }
}
