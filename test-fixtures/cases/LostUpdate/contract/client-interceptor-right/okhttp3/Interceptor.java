package okhttp3;

public interface Interceptor {
  Response intercept(Chain chain);

  interface Chain {
    Response proceed();
  }
}
