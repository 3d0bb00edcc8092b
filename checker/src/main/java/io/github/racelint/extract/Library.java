package io.github.racelint.extract;

import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
import com.sun.tools.javac.code.Types;
import com.sun.tools.javac.tree.JCTree;
import io.github.racelint.facts.BodyId;
import io.github.racelint.facts.Effect;
import io.github.racelint.models.MethodModel;
import io.github.racelint.models.Models;
import io.github.racelint.models.TypeSafety;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Matches javac's symbols with the models, each symbol once. */
final class Library {
  private static final BodyId RUN = new BodyId("java.lang.Runnable", "run()");

  private final Types types;
  private final Names names;
  private final Models models;
  private final Map<Object, List<Effect>> effects = new HashMap<>();
  private final Map<Symbol, TypeSafety> safety = new HashMap<>();
  private final Map<Symbol, BodyId> descriptors = new HashMap<>();

  Library(Types types, Names names, Models models) {
    this.types = types;
    this.names = names;
    this.models = models;
  }

  /**
   * What a library method does; empty when no model speaks of it.
   *
   * @param receiver the static type of the object called, which may be modelled more closely than
   *     the class that declares the method; null for none
   */
  List<Effect> effects(MethodSymbol symbol, Type receiver) {
    Symbol type = receiver == null ? null : types.erasure(receiver).tsym;
    boolean narrower = type instanceof ClassSymbol && type != symbol.owner;
    if (models.named(symbol.name.toString()).isEmpty()) {
      return List.of();
    }
    Object key = narrower && !symbol.isConstructor() ? List.of(symbol, type) : symbol;
    List<Effect> known = effects.get(key);
    if (known == null) {
      known = find(symbol, (ClassSymbol) (key == symbol ? symbol.owner : type));
      effects.put(key, known);
    }
    return known;
  }

  /** The model of the nearest class wins: a subclass may be modelled differently. */
  private List<Effect> find(MethodSymbol symbol, ClassSymbol owner) {
    List<MethodModel> candidates = models.named(symbol.name.toString());
    for (String type : names.closure(owner)) {
      MethodModel anyOverload = null;
      for (MethodModel model : candidates) {
        if (!model.owner().equals(type)) {
          continue;
        }
        if (model.parameters() == null) {
          anyOverload = anyOverload == null ? model : anyOverload;
        } else if (matches(model.parameters(), symbol)) {
          return model.effects();
        }
      }
      if (anyOverload != null) {
        return anyOverload.effects();
      }
      if (symbol.isConstructor()) {
        return List.of();
      }
    }
    return List.of();
  }

  private boolean matches(List<String> parameters, MethodSymbol symbol) {
    List<Type> actual = symbol.type.getParameterTypes();
    if (actual.size() != parameters.size()) {
      return false;
    }
    for (int i = 0; i < parameters.size(); i++) {
      String type = names.type(actual.get(i));
      String simple = type.substring(Math.max(type.lastIndexOf('.'), type.lastIndexOf('$')) + 1);
      String wanted = parameters.get(i).replace("...", "[]");
      if (!simple.equals(wanted) && !type.equals(wanted)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a method by custom tells whether the current thread is its object's own. */
  boolean asksForThread(Symbol method) {
    return method != null && models.asksForThread(method.name.toString());
  }

  /** Whether a method by custom keeps the code that it is given. */
  boolean keepsCode(Symbol method) {
    return models.keepsCode(method.name.toString());
  }

  /** Whether a type is a class or one of its subclasses. */
  boolean isA(Type type, String binaryName) {
    return type != null
        && types.erasure(type).tsym instanceof ClassSymbol symbol
        && names.closure(symbol).contains(binaryName);
  }

  /** Whether values of a type never change: primitives, and what a model says. */
  boolean isImmutable(String binaryName) {
    boolean primitive =
        binaryName.indexOf('.') < 0
            && !binaryName.endsWith("]")
            && Character.isLowerCase(binaryName.charAt(0));
    return primitive || models.safety(binaryName) == TypeSafety.IMMUTABLE;
  }

  /** Whether objects of a static type are safe to share; the nearest supertype decides. */
  TypeSafety safety(Type type) {
    if (type == null || !(types.erasure(type).tsym instanceof ClassSymbol symbol)) {
      return TypeSafety.UNKNOWN;
    }
    return safety.computeIfAbsent(
        symbol,
        s -> {
          for (String name : names.closure(symbol)) {
            TypeSafety known = models.safety(name);
            if (known != TypeSafety.UNKNOWN) {
              return known;
            }
          }
          return TypeSafety.UNKNOWN;
        });
  }

  /** The single abstract method of a functional interface; null for other types. */
  BodyId descriptor(Type type) {
    if (type == null || !type.hasTag(TypeTag.CLASS)) {
      return null;
    }
    if (descriptors.containsKey(type.tsym)) {
      return descriptors.get(type.tsym);
    }
    BodyId found = null;
    if (type.tsym.isInterface()) {
      try {
        Symbol descriptor = types.findDescriptorSymbol(type.tsym);
        found = descriptor instanceof MethodSymbol m ? names.method(m) : null;
      } catch (Types.FunctionDescriptorLookupError notFunctional) {
        found = null;
      }
    }
    descriptors.put(type.tsym, found);
    return found;
  }

  boolean isFunctional(MethodSymbol symbol) {
    return names.method(symbol).equals(descriptor(symbol.owner.type));
  }

  /** The method that runs when argument {@code arg} (or the receiver) of a call is run. */
  BodyId entry(Invocation call, int arg) {
    if (arg == Effect.RECEIVER) {
      return ofReceiver(call.receiverType());
    }
    List<Type> parameters = call.symbol().type.getParameterTypes();
    if (parameters.isEmpty() || arg < 0) {
      return null;
    }
    Type type = parameters.get(Math.min(arg, parameters.size() - 1));
    if (type.hasTag(TypeTag.ARRAY)) {
      type = types.elemtype(type);
    }
    if (isA(type, "java.lang.Iterable") && type.getTypeArguments().nonEmpty()) {
      type = types.wildUpperBound(type.getTypeArguments().head);
    }
    if (type.hasTag(TypeTag.TYPEVAR)) {
      type = type.getUpperBound();
    }
    BodyId descriptor = descriptor(type);
    if (descriptor != null) {
      return descriptor;
    }
    boolean written = arg < call.argTrees().size();
    return ofReceiver(written ? elementOf(((JCTree) call.argTrees().get(arg)).type) : type);
  }

  /** The methods that run when an argument is run: all of a listener that has several. */
  List<BodyId> entries(Invocation call, int arg) {
    BodyId only = entry(call, arg);
    List<Type> parameters = call.symbol().type.getParameterTypes();
    if (!RUN.equals(only) || arg < 0 || arg >= parameters.size()) {
      return only == null ? List.of() : List.of(only);
    }
    Type type = parameters.get(arg);
    if (!type.tsym.isInterface() || isA(type, "java.lang.Iterable") || isA(type, RUN.owner())) {
      return List.of(only);
    }
    List<BodyId> all = new ArrayList<>();
    for (Symbol member : type.tsym.members().getSymbols()) {
      if (member instanceof MethodSymbol method && (method.flags() & Flags.ABSTRACT) != 0) {
        all.add(names.method(method));
      }
    }
    return all;
  }

  /** What a collection's elements are; the type itself if it is none. */
  private Type elementOf(Type type) {
    if (isA(type, "java.lang.Iterable")) {
      for (Type supertype : types.closure(type)) {
        boolean iterable = supertype.tsym.getQualifiedName().contentEquals("java.lang.Iterable");
        if (iterable && supertype.getTypeArguments().nonEmpty()) {
          return types.wildUpperBound(supertype.getTypeArguments().head);
        }
      }
    }
    return type;
  }

  private BodyId ofReceiver(Type type) {
    for (String task :
        List.of("java.util.concurrent.RecursiveTask", "java.util.concurrent.RecursiveAction")) {
      if (isA(type, task)) {
        return new BodyId(task, "compute()");
      }
    }
    if (isA(type, "javax.swing.SwingWorker")) {
      return new BodyId("javax.swing.SwingWorker", "doInBackground()");
    }
    if (isA(type, "java.util.concurrent.Callable")) {
      return new BodyId("java.util.concurrent.Callable", "call()");
    }
    return isA(type, "java.util.concurrent.ForkJoinTask")
        ? new BodyId("java.util.concurrent.ForkJoinTask", "exec()")
        : RUN;
  }
}
