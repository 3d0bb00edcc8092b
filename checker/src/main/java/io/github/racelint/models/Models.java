package io.github.racelint.models;

import java.util.List;

/** All models of one compilation. Immutable. */
public interface Models {

  /**
   * The models of all methods of this name, whatever their class; mostly empty.
   *
   * @param methodName simple name, {@code <init>} for constructors
   */
  List<MethodModel> named(String methodName);

  /** The contracts in the order of the files. */
  List<Contract> contracts();

  /**
   * What is known of one type by itself, not of its supertypes.
   *
   * @param binaryName the erased type's binary name
   */
  TypeSafety safety(String binaryName);

  /**
   * Whether a method of this name is by custom called once in the life of its object or program:
   * {@code main}, {@code start}, {@code init}.
   */
  boolean runsOnce(String methodName);

  /**
   * Whether an annotation (by simple name) says that what carries it is not shared, or that its
   * author takes care of races himself.
   */
  boolean confines(String annotationSimpleName);

  /**
   * Whether an annotation (by simple name) that {@link #confines} says so of the objects of a class
   * alone: its static fields are shared all the same.
   */
  boolean confinesObjectsOnly(String annotationSimpleName);

  /**
   * Whether a method of this name by custom tells whether the current thread is the one that its
   * object is kept to: {@code inEventLoop}.
   */
  boolean asksForThread(String methodName);

  /**
   * Whether a method of this name by custom keeps the code that it is given, to run it later:
   * {@code addListener}.
   */
  boolean keepsCode(String methodName);

  /** Whether an annotation (by simple name) says that a class is safe to share. */
  boolean declaresThreadSafe(String annotationSimpleName);
}
