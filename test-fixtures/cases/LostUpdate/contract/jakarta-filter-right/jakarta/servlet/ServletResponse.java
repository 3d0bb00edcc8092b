package jakarta.servlet;

public interface ServletResponse {
  void flushBuffer();
}
