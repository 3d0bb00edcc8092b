package io.github.racelint.models;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who calls the methods of a class, by a framework's contract.
 *
 * @param subject binary or simple name of a supertype, or simple name of an annotation
 * @param kind what the subject is
 * @param methods the names that the contract speaks of; empty for every non-private method
 * @param calls from which threads these are called
 * @param thread the one thread of the program that calls them; null when it is no such
 */
public record Contract(
    String subject, Kind kind, List<String> methods, Calls calls, @Nullable String thread) {

  /** A contract that names no thread. */
  public Contract(String subject, Kind kind, List<String> methods, Calls calls) {
    this(subject, kind, methods, calls, null);
  }

  /** How a contract is recognised. */
  public enum Kind {
    /** The class extends or implements it. */
    SUPERTYPE,
    /** The class is annotated with it. */
    CLASS_ANNOTATION,
    /** The method is annotated with it. */
    METHOD_ANNOTATION
  }

  /** From which threads methods are called. */
  public enum Calls {
    /** By many threads at once, on one instance. */
    MANY,
    /** By another thread than the callers', one call at a time on an instance. */
    SERIAL,
    /** By a single thread, or on an instance of the thread's own: never shared. */
    CONFINED
  }

  public Contract {
    methods = List.copyOf(methods);
  }
}
