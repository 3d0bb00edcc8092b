package org.example.http;

import okhttp3.Interceptor;
import okhttp3.Response;

/** Sees every call of an HTTP client. */
public class FailureInterceptor implements Interceptor {
  private int failures;

  @Override
  public Response intercept(Chain chain) {
    Response response = chain.proceed();
    if (response.code() >= 500) {
      failed();
    }
    return response;
  }

  private synchronized void failed() {
    failures++;
  }
}
