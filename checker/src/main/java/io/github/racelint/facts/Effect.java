package io.github.racelint.facts;

import org.jspecify.annotations.Nullable;

/**
 * One thing that a library method does; said by a model, or found in the body of a method of the
 * program. An argument index counts from 0; {@link #RECEIVER} is the object called, {@link #RESULT}
 * what the call returns (or creates).
 */
public sealed interface Effect {

  /** The object that the method is called on. */
  int RECEIVER = -1;

  /** The returned or created object. */
  int RESULT = -2;

  /** Every argument, varargs included. */
  int EVERY = -3;

  /**
   * Runs code.
   *
   * @param arg which argument is the code (a functional object, or a collection of these)
   * @param threads where it runs
   * @param awaited whether it has certainly ended when the call returns
   * @param element index of the argument (or RECEIVER) whose elements the code's first parameter
   *     ranges over; {@link #RESULT} when unknown
   * @param thread the one thread that it is, whatever object is called; null for any
   */
  record Runs(int arg, Threads threads, boolean awaited, int element, @Nullable String thread)
      implements Effect {
    public Runs(int arg, Threads threads, boolean awaited, int element) {
      this(arg, threads, awaited, element, null);
    }
  }

  /** The result (a thread, a FutureTask, a callable) runs argument {@code arg} when it is run. */
  record Wraps(int arg) implements Effect {}

  /**
   * Creates an executor.
   *
   * @param threads the number of threads: 1, or 2 for more or unknown
   * @param sizeArg index of the argument that is the number of threads, or -1 when fixed
   */
  record MakesPool(int threads, int sizeArg) implements Effect {}

  /**
   * Returns only after the code behind a handle (thread, future, executor, latch) has ended or
   * released it.
   *
   * @param arg the handle
   * @param when the outcomes after which that is so
   */
  record Joins(int arg, When when) implements Effect {

    /** After which outcomes of the call the code has ended. */
    public enum When {
      /** However it returns. */
      ALWAYS,
      /** If it returned true: a wait with a limit. */
      IF_TRUE,
      /** If it returned false: {@code isAlive()}. */
      IF_FALSE,
      /** If the handle was made with the number 0: a semaphore that is a signal. */
      IF_MADE_ZERO
    }

    public Joins(int arg) {
      this(arg, When.ALWAYS);
    }
  }

  /** Lets those who wait on {@code arg} go on: {@code countDown}, {@code put} into a queue. */
  record Releases(int arg) implements Effect {}

  /**
   * Takes a lock.
   *
   * @param arg the lock
   * @param mode how
   * @param onlyIfTrue whether the lock is held only when the call returned true
   * @param optimistic whether it is not held at all, and what was read has to be validated after
   */
  record Acquires(int arg, Guard.Mode mode, boolean onlyIfTrue, boolean optimistic)
      implements Effect {}

  /** Gives the lock back. */
  record Unlocks(int arg) implements Effect {}

  /** Returns a lock that is a half of the receiver, in this mode: {@code readLock()}. */
  record LockView(Guard.Mode mode) implements Effect {}

  /** Fails unless the current thread holds the lock: {@code assert Thread.holdsLock(x)}. */
  record Asserts(int arg) implements Effect {}

  /** Is true only on the one thread that runs what belongs to the object: {@code inEventLoop()}. */
  record AssertsThread() implements Effect {}

  /** Returns the given argument or the receiver itself. */
  record Returns(int arg) implements Effect {}

  /**
   * Returns a new object that nobody else has.
   *
   * @param type its binary name; null when the declared type is all that is known
   */
  record ReturnsFresh(@Nullable String type) implements Effect {}

  /**
   * Returns an object that runs what it is given on one thread, which has this name: {@code
   * Looper.getMainLooper()}.
   */
  record ReturnsThread(String name) implements Effect {}

  /** Returns an element held by {@code arg}, which stays there for others to find. */
  record ReturnsElement(int arg) implements Effect {}

  /** Returns an element taken out of {@code arg}: from now on it is the taker's. */
  record ReturnsOwned(int arg) implements Effect {}

  /** Returns a view or copy with the same elements as {@code arg}: {@code values()}. */
  record ReturnsElementsOf(int arg) implements Effect {}

  /** Puts argument {@code arg} among the elements of {@code into}. */
  record Stores(int arg, int into) implements Effect {}

  /**
   * Marks the returned stream as parallel, or not.
   *
   * @param on whether it is parallel
   * @param ifTrue the argument that must be true for that; {@link #RESULT} when there is none
   */
  record Parallel(boolean on, int ifTrue) implements Effect {
    public Parallel(boolean on) {
      this(on, RESULT);
    }
  }

  /**
   * Half of a compound access on the receiver.
   *
   * @param part which half
   * @param key index of the argument that selects the element, or {@link #RESULT} when the whole
   *     object is one value
   * @param value index of the argument written, or {@link #RESULT} for a read
   */
  record Half(Part part, int key, int value) implements Effect {

    /** Which half of a compound access a call is. */
    public enum Part {
      /** Reads one value: {@code map.get(k)}, {@code atomic.get()}. */
      GET,
      /** Writes one value: {@code map.put(k, v)}, {@code atomic.set(v)}. */
      SET
    }
  }

  /**
   * Calls a method of its own object on the way, which the object's class may override: {@code
   * LinkedHashMap.put} and {@code removeEldestEntry}.
   */
  record Calls(BodyId method) implements Effect {}

  /** Changes the state of {@code arg} (an object that may not be safe to share). */
  record Mutates(int arg) implements Effect {}

  /** Reads the state of {@code arg}. */
  record Inspects(int arg) implements Effect {}

  /** Asks an object for its text, as a concatenation does: calls its {@code toString}. */
  record ReadsText(int arg) implements Effect {}

  /** Moves a cursor: changes the receiver itself, and only looks at what is behind it. */
  record Advances() implements Effect {}

  /** Once done, doing it again changes nothing more: {@code set.add}, {@code clear}. */
  record Settles() implements Effect {}

  /** Tests and changes in one step: {@code putIfAbsent}, {@code compareAndSet}. */
  record Retests() implements Effect {}

  /** Its result says whether there was anything to take: {@code poll}. */
  record Answers() implements Effect {}
}
