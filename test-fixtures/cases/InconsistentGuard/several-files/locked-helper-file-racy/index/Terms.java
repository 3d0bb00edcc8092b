package index;

/** Package-private: the callers hold the lock. */
class Terms {
  private String last = "";

  void remember(String term) {
    last = term; // expect: InconsistentGuard
  }

  String last() {
    return last;
  }
}
