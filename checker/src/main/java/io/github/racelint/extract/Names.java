package io.github.racelint.extract;

import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
import com.sun.tools.javac.code.Types;
import io.github.racelint.facts.BodyId;
import io.github.racelint.facts.BodySummary.Visibility;
import io.github.racelint.facts.Field;
import io.github.racelint.models.Models;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** From javac's symbols to the names that facts use. Each name is made once. */
final class Names {
  private final Types types;
  private final Models models;
  private final Map<MethodSymbol, BodyId> methods = new HashMap<>();
  private final Map<VarSymbol, Field> fields = new HashMap<>();
  private final Map<ClassSymbol, Set<String>> supertypes = new HashMap<>();
  private final Map<Symbol, String> binaryNames = new HashMap<>();
  private final Map<String, ClassSymbol> classes = new HashMap<>();

  Names(Types types, Models models) {
    this.types = types;
    this.models = models;
  }

  Types types() {
    return types;
  }

  /** The name of a method or constructor. */
  BodyId method(MethodSymbol symbol) {
    BodyId known = methods.get(symbol);
    if (known == null) {
      StringBuilder name = new StringBuilder(symbol.name).append('(');
      String comma = "";
      for (Type parameter : symbol.type.getParameterTypes()) {
        name.append(comma).append(type(parameter));
        comma = ",";
      }
      known = new BodyId(binaryName(symbol.owner), name.append(')').toString());
      methods.put(symbol, known);
    }
    return known;
  }

  /** A field as facts know it. */
  Field field(VarSymbol symbol) {
    return fields.computeIfAbsent(symbol, this::describe);
  }

  private Field describe(VarSymbol symbol) {
    Set<Field.Trait> traits = EnumSet.noneOf(Field.Trait.class);
    if (symbol.isStatic()) {
      traits.add(Field.Trait.STATIC);
    }
    if ((symbol.flags() & Flags.FINAL) != 0) {
      traits.add(Field.Trait.FINAL);
    }
    if ((symbol.flags() & Flags.VOLATILE) != 0) {
      traits.add(Field.Trait.VOLATILE);
    }
    if ((symbol.flags() & Flags.PRIVATE) != 0) {
      traits.add(Field.Trait.PRIVATE);
    }
    if ((symbol.flags() & Flags.PUBLIC) != 0) {
      traits.add(Field.Trait.EXPOSED);
    }
    if (symbol.owner instanceof ClassSymbol owner && owner.sourcefile != null) {
      traits.add(Field.Trait.SOURCE);
    }
    if (annotations(symbol).stream().anyMatch(models::confines)) {
      traits.add(Field.Trait.CONFINED);
    }
    return new Field(binaryName(symbol.owner), symbol.name.toString(), type(symbol.type), traits);
  }

  /** The erased binary name of a type; {@code []} behind it for arrays. */
  String type(Type type) {
    if (type == null || type.hasTag(TypeTag.NONE)) {
      return "?";
    }
    Type erased = types.erasure(type);
    if (erased.hasTag(TypeTag.ARRAY)) {
      return type(types.elemtype(erased)) + "[]";
    }
    return erased.tsym == null || erased.isPrimitive()
        ? erased.toString()
        : binaryName(erased.tsym);
  }

  /** The binary name of a class. */
  String binaryName(Symbol symbol) {
    String known = binaryNames.get(symbol);
    if (known == null) {
      known =
          symbol instanceof ClassSymbol c ? c.flatname.toString() : symbol.flatName().toString();
      binaryNames.put(symbol, known);
      if (symbol instanceof ClassSymbol c) {
        classes.put(known, c);
      }
    }
    return known;
  }

  /** Whether a class is another or has it as a supertype, by names that were given out here. */
  boolean isSubclass(String type, String supertype) {
    ClassSymbol symbol = classes.get(type);
    return type.equals(supertype) || (symbol != null && closure(symbol).contains(supertype));
  }

  /** Binary names of a class and all its supertypes, the class itself first. */
  Set<String> closure(ClassSymbol symbol) {
    Set<String> known = supertypes.get(symbol);
    if (known == null) {
      known = new LinkedHashSet<>();
      known.add(binaryName(symbol));
      for (Type supertype : types.closure(symbol.type)) {
        known.add(binaryName(supertype.tsym));
      }
      supertypes.put(symbol, known);
    }
    return known;
  }

  /** Simple names of the annotations on a declaration. */
  static Set<String> annotations(Symbol symbol) {
    if (symbol.getRawAttributes().isEmpty()) {
      return Set.of();
    }
    Set<String> names = new LinkedHashSet<>();
    symbol.getRawAttributes().forEach(a -> names.add(a.type.tsym.getSimpleName().toString()));
    return names;
  }

  static Visibility visibility(Symbol symbol) {
    long flags = symbol.flags();
    if ((flags & Flags.PUBLIC) != 0) {
      return Visibility.PUBLIC;
    }
    if ((flags & Flags.PROTECTED) != 0) {
      return Visibility.PROTECTED;
    }
    return (flags & Flags.PRIVATE) != 0 ? Visibility.PRIVATE : Visibility.PACKAGE;
  }
}
