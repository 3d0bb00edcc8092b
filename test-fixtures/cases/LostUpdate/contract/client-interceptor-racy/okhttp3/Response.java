package okhttp3;

public final class Response {
  public int code() {
    return 200;
  }
}
