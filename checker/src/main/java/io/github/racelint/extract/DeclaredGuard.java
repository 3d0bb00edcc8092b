package io.github.racelint.extract;

import com.sun.tools.javac.code.Attribute;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import io.github.racelint.facts.Field;
import io.github.racelint.facts.Guard;
import io.github.racelint.facts.Value;
import java.util.ArrayList;
import java.util.List;

/**
 * The locks that a method says its callers hold: {@code @GuardedBy("this")}, {@code "lock"}, {@code
 * "outer.lock"}, {@code "C.class"}, {@code "Outer.this"}.
 */
final class DeclaredGuard {
  private final Names names;
  private final ClassSymbol owner;

  private DeclaredGuard(Names names, ClassSymbol owner) {
    this.names = names;
    this.owner = owner;
  }

  /** What a method declares; a lock that cannot be found has no name. */
  static List<Guard> of(Names names, MethodSymbol method) {
    if (method.getAnnotationMirrors().isEmpty()) {
      return List.of();
    }
    List<Guard> guards = new ArrayList<>();
    for (Attribute.Compound annotation : method.getAnnotationMirrors()) {
      if (annotation.type.tsym.name.contentEquals("GuardedBy")
          && method.owner instanceof ClassSymbol owner) {
        DeclaredGuard reader = new DeclaredGuard(names, owner);
        for (String text : texts(annotation)) {
          guards.add(new Guard(reader.read(text), Guard.Mode.EXCLUSIVE));
        }
      }
    }
    return guards;
  }

  private static List<String> texts(Attribute.Compound annotation) {
    List<String> texts = new ArrayList<>();
    annotation.getElementValues().values().forEach(value -> collect(value, texts));
    return texts;
  }

  private static void collect(Attribute value, List<String> texts) {
    if (value instanceof Attribute.Array array) {
      for (Attribute element : array.values) {
        collect(element, texts);
      }
    } else if (value.getValue() instanceof String text) {
      texts.add(text.trim());
    }
  }

  private Value read(String text) {
    String[] steps = text.split("\\.");
    Value value = null;
    Type type = null;
    for (int i = 0; i < steps.length; i++) {
      String step = steps[i];
      if (step.equals("class") && i > 0) {
        ClassSymbol named = around(steps[i - 1]);
        return named == null
            ? Value.UNKNOWN
            : new Value.Constant(names.binaryName(named) + ".class");
      }
      if (step.equals("this")) {
        ClassSymbol named = i == 0 ? owner : around(steps[i - 1]);
        if (named == null) {
          return Value.UNKNOWN;
        }
        value = new Value.This(names.binaryName(named));
        type = named.type;
        continue;
      }
      if (value == null && i + 1 < steps.length && around(step) != null) {
        continue; // names a class
      }
      VarSymbol field = type == null ? inScope(steps, i) : field(type.tsym, step);
      if (field == null) {
        return Value.UNKNOWN;
      }
      value = value(field, value);
      type = field.type;
    }
    return value == null ? Value.UNKNOWN : value;
  }

  private Value value(VarSymbol symbol, Value base) {
    Field field = names.field(symbol);
    if (symbol.isStatic()) {
      return new Value.Static(field);
    }
    return new Value.Member(base == null ? new Value.This(holder(symbol)) : base, field);
  }

  /** The class around the method through whose {@code this} a field is found. */
  private String holder(VarSymbol symbol) {
    for (ClassSymbol c = owner; c != null; c = enclosing(c)) {
      if (c.isSubClass(symbol.owner, names.types())) {
        return names.binaryName(c);
      }
    }
    return names.binaryName(symbol.owner);
  }

  private VarSymbol inScope(String[] steps, int i) {
    if (i > 0) {
      ClassSymbol named = around(steps[i - 1]);
      return named == null ? null : field(named, steps[i]);
    }
    for (ClassSymbol c = owner; c != null; c = enclosing(c)) {
      VarSymbol found = field(c, steps[i]);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private ClassSymbol around(String simpleName) {
    for (ClassSymbol c = owner; c != null; c = enclosing(c)) {
      if (c.name.contentEquals(simpleName)) {
        return c;
      }
    }
    return null;
  }

  private static ClassSymbol enclosing(ClassSymbol type) {
    return type.owner == null ? null : type.owner.enclClass();
  }

  private static VarSymbol field(Symbol type, String name) {
    for (Symbol c = type; c instanceof ClassSymbol known; c = known.getSuperclass().tsym) {
      for (Symbol member : known.members().getSymbols(s -> s.name.contentEquals(name))) {
        if (member instanceof VarSymbol field) {
          return field;
        }
      }
    }
    return null;
  }
}
