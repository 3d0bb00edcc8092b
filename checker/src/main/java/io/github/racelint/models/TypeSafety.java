package io.github.racelint.models;

/** Whether objects of a type may be used by several threads without a lock. */
public enum TypeSafety {
  /** Each call is atomic: concurrent collections, atomics. */
  SAFE,
  /**
   * Each call is atomic under the object's own monitor, and a series of calls if it holds that
   * monitor too: {@code Vector}, {@code Collections.synchronizedList}.
   */
  SELF_LOCKED,
  /** Never changes. */
  IMMUTABLE,
  /** Changes under concurrent calls break it: {@code ArrayList}, {@code SimpleDateFormat}. */
  UNSAFE,
  /** Each thread sees its own: {@code ThreadLocal}. */
  PER_THREAD,
  /** No model speaks of it. */
  UNKNOWN;

  /** Whether several threads may call such an object, a call at a time. */
  public boolean isSafe() {
    return this == SAFE || this == SELF_LOCKED;
  }
}
