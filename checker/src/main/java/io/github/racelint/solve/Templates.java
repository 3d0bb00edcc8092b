package io.github.racelint.solve;

/**
 * Steps of a template: methods that the code of a superclass, in another file, calls on its own
 * object. When and on which thread it does so is a protocol of the superclass, of which its threads
 * are a part, but so are its flags and states.
 */
final class Templates {
  private final Hierarchy hierarchy;

  Templates(Hierarchy hierarchy) {
    this.hierarchy = hierarchy;
  }

  /** Whether the way to a touch leads from a superclass down to a step of a subclass. */
  boolean isStep(Touch touch) {
    for (int i = 0; i + 1 < touch.chain().size(); i++) {
      String caller = touch.chain().get(i).body().owner();
      String callee = touch.chain().get(i + 1).body().owner();
      if (!topLevel(caller).equals(topLevel(callee)) && isStepOf(callee, caller)) {
        return true;
      }
    }
    return false;
  }

  private boolean isStepOf(String callee, String caller) {
    for (String at = caller; !at.isEmpty(); at = outer(at)) {
      for (String own = callee; !own.isEmpty(); own = outer(own)) {
        if (hierarchy.isSubclass(own, at)) {
          return true;
        }
      }
    }
    return false;
  }

  private static String outer(String type) {
    return type.substring(0, Math.max(type.lastIndexOf('$'), 0));
  }

  private static String topLevel(String type) {
    int nested = type.indexOf('$');
    return nested < 0 ? type : type.substring(0, nested);
  }
}
