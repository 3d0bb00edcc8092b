package jakarta.servlet;

public interface ServletRequest {
  int getContentLength();
}
