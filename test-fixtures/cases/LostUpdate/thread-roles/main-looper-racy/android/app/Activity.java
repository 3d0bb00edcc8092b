package android.app;

public class Activity {
  protected void onResume() {}

  protected void onPause() {}
}
