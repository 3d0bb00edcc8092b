package io.github.racelint.cli.live;

import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Kinds.Kind;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Symtab;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.comp.Enter;
import com.sun.tools.javac.jvm.ClassWriter;
import com.sun.tools.javac.util.Context;
import com.sun.tools.javac.util.Name;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import javax.lang.model.SourceVersion;

/**
 * Class files without code, made of what javac knows of attributed classes: with them one file of a
 * program can be compiled again without reading the others.
 */
final class ClassStubs {
  private final Symtab symtab;
  private final ClassWriter writer;
  private final NamedAnyway named = new NamedAnyway();
  private final Map<Name, ClassSymbol> unknown = new HashMap<>();
  private final Map<String, byte[]> made = new HashMap<>();

  private ClassStubs(Context context) {
    this.symtab = Symtab.instance(context);
    this.writer = ClassWriter.instance(context);
  }

  /**
   * The class files of a finished compilation, by binary name. It changes javac's symbols: the
   * compilation is of no use afterwards.
   *
   * @param wanted which top-level classes, by the path of their source
   */
  static Map<String, byte[]> of(Context context, Predicate<String> wanted) {
    ClassStubs stubs = new ClassStubs(context);
    Enter enter = Enter.instance(context);
    List<ClassSymbol> all = new ArrayList<>(); // describing them enters more
    stubs.symtab.getAllClasses().forEach(all::add);
    for (ClassSymbol type : all) {
      boolean own = type.owner.kind == Kind.PCK && enter.getEnv(type) != null;
      if (own && type.sourcefile != null && wanted.test(type.sourcefile.getName())) {
        stubs.add(type);
      }
    }
    return stubs.made;
  }

  private void add(ClassSymbol type) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      nameUnknownTypes(type);
      writer.writeClassFile(bytes, type);
      made.put(type.flatname.toString(), bytes.toByteArray());
    } catch (IOException | RuntimeException | AssertionError e) {
      // Too broken to be described: whoever names it will find it missing.
    }
    for (Symbol member : type.members().getSymbols(s -> s.kind == Kind.TYP)) {
      add((ClassSymbol) member);
    }
  }

  /** Gives types that were not found a class of their name, since a class file needs one. */
  private void nameUnknownTypes(ClassSymbol type) {
    Type.ClassType own = (Type.ClassType) type.type;
    if (own.supertype_field != null && own.supertype_field.isErroneous()) {
      own.supertype_field = symtab.objectType;
    }
    if (own.interfaces_field != null) {
      // Supertypes are looked into, so that one of which only the name is known would be missed.
      var known = own.interfaces_field.stream().filter(i -> !i.isErroneous());
      own.interfaces_field = known.collect(com.sun.tools.javac.util.List.collector());
    }
    bound(own.getTypeArguments());
    forgetUnknownAnnotations(type);
    for (Symbol member : type.members().getSymbols()) {
      if (member instanceof MethodSymbol method) {
        bound(method.type.getTypeArguments());
        method.type = named(method.type);
        method.erasure_field = null;
        forgetUnknownAnnotations(method);
        if (method.params != null) {
          method.params.forEach(ClassStubs::forgetUnknownAnnotations);
        }
      } else if (member instanceof VarSymbol field) {
        field.type = named(field.type);
        field.erasure_field = null;
        forgetUnknownAnnotations(field);
      }
    }
  }

  private static void forgetUnknownAnnotations(Symbol symbol) {
    boolean known =
        symbol.getRawAttributes().stream().noneMatch(a -> a.type.isErroneous())
            && symbol.getRawTypeAttributes().stream().noneMatch(a -> a.type.isErroneous());
    if (!known) {
      var some = symbol.getRawAttributes().stream().filter(a -> !a.type.isErroneous());
      var left = some.collect(com.sun.tools.javac.util.List.collector());
      symbol.resetAnnotations();
      symbol.setDeclarationAttributes(left);
    }
  }

  private void bound(List<Type> variables) {
    for (Type variable : variables) {
      if (variable instanceof Type.TypeVar v && v.getUpperBound().isErroneous()) {
        v.setUpperBound(symtab.objectType);
      }
    }
  }

  private Type named(Type type) {
    return type instanceof Type.ForAll generic
        ? new Type.ForAll(generic.tvars, generic.qtype.map(named))
        : type.map(named);
  }

  /** A class of which nothing is known but the name. */
  private ClassSymbol classOf(Name name) {
    ClassSymbol made = new ClassSymbol(Flags.PUBLIC, name, symtab.unnamedModule.unnamedPackage);
    made.completer = Symbol.Completer.NULL_COMPLETER;
    Type.ClassType type = (Type.ClassType) made.type;
    type.typarams_field = com.sun.tools.javac.util.List.nil();
    type.supertype_field = Type.noType;
    type.interfaces_field = com.sun.tools.javac.util.List.nil();
    made.erasure_field = type;
    return made;
  }

  private final class NamedAnyway extends Type.StructuralTypeMapping<Void> {
    @Override
    public Type visitErrorType(Type.ErrorType type, Void unused) {
      return type.tsym == null || !SourceVersion.isName(type.tsym.flatName())
          ? symtab.objectType
          : unknown.computeIfAbsent(type.tsym.flatName(), ClassStubs.this::classOf).type;
    }
  }
}
