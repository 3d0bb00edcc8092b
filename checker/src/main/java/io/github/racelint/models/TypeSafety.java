package io.github.racelint.models;

/** Whether objects of a type may be used by several threads without a lock. */
public enum TypeSafety {
  /** Each call is atomic: concurrent collections, atomics. */
  SAFE,
  /** Never changes. */
  IMMUTABLE,
  /** Changes under concurrent calls break it: {@code ArrayList}, {@code SimpleDateFormat}. */
  UNSAFE,
  /** Each thread sees its own: {@code ThreadLocal}. */
  PER_THREAD,
  /** No model speaks of it. */
  UNKNOWN
}
