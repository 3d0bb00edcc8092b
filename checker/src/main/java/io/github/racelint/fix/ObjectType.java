package io.github.racelint.fix;

import com.sun.source.tree.ExpressionTree;
import com.sun.tools.javac.code.Type;

/** What is known of the type of an object that a variable holds for good. */
final class ObjectType {
  private static final String CONCURRENT = "java.util.concurrent.";

  private ObjectType() {}

  /** Whether each call on the object is one step today. */
  static boolean isSafe(RaceSite site) {
    SourceFile file = site.file();
    Type type = file.types().erasure(site.variable().symbol().type);
    ExpressionTree made = initializer(site);
    return isSafe(type)
        || made != null
            && (isSafe(file.types().erasure(Trees.type(made)))
                || made.toString().startsWith("Collections.synchronized"));
  }

  private static boolean isSafe(Type type) {
    String name = type == null ? "" : type.tsym.flatName().toString();
    return name.startsWith(CONCURRENT)
        || name.equals("java.util.Hashtable")
        || name.equals("java.util.Vector");
  }

  static ExpressionTree initializer(RaceSite site) {
    return site.variable().declaration() == null ? null : site.variable().tree().getInitializer();
  }

  static boolean isA(SourceFile file, Type type, String supertype) {
    Type wanted = file.state().getTypeFromString(supertype);
    return wanted != null
        && type != null
        && file.types().isSubtype(file.types().erasure(type), file.types().erasure(wanted));
  }
}
