package io.github.racelint.extract;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.Types;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCClassDecl;
import com.sun.tools.javac.tree.JCTree.JCCompilationUnit;
import com.sun.tools.javac.tree.TreeInfo;
import com.sun.tools.javac.util.Context;
import io.github.racelint.facts.BodyId;
import io.github.racelint.facts.BodySummary;
import io.github.racelint.facts.ClassSummary;
import io.github.racelint.facts.Effect;
import io.github.racelint.facts.Program;
import io.github.racelint.facts.Value;
import io.github.racelint.models.Models;
import io.github.racelint.models.TypeSafety;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Walks every body of a compilation once, callees before callers where possible, and gives the
 * facts of all.
 */
public final class Extractor {
  /** How many bodies may wait for a callee's walk; beyond, the callee counts as not understood. */
  private static final int MAX_PENDING = 40;

  final Types types;
  final com.sun.tools.javac.util.Names namesTable;
  final Names names;
  final Sources sources;
  final CallEffects callEffects;
  private final Map<BodyId, Boolean> overridden = new HashMap<>();
  private final Library library;
  private final ClassFacts classFacts;
  private final Map<BodyId, BodySummary> bodies = new HashMap<>();
  private final Map<String, ClassSummary> classes = new HashMap<>();
  private final SortedMap<String, Integer> unknowns = new TreeMap<>();
  private final Map<BodyId, BodyEffects> effects = new HashMap<>();
  private final Map<BodyId, Set<Value>> bodyCaptures = new HashMap<>();
  private final Map<String, Set<Value>> classCaptures = new HashMap<>();
  private final Map<String, List<BodyId>> methodsOfLocalClass = new HashMap<>();
  private final Map<JCCompilationUnit, CharSequence> texts = new HashMap<>();
  private final Set<BodyId> pending = new HashSet<>();
  private final Known known;

  private Extractor(Context context, Models models, Known known) {
    this.known = known;
    this.types = Types.instance(context);
    this.namesTable = com.sun.tools.javac.util.Names.instance(context);
    this.names = new Names(types, models);
    this.sources = new Sources(types, names);
    this.callEffects = new CallEffects(this, known);
    this.library = new Library(types, names, models);
    this.classFacts = new ClassFacts(context, names);
  }

  /**
   * The facts of a compilation.
   *
   * @param units attributed trees; their order does not matter
   */
  public static Program extract(
      Context context, Collection<JCCompilationUnit> units, Models models) {
    return new Extractor(context, models, Known.NOTHING).run(units);
  }

  /**
   * The facts of some files of a program whose other files are known already.
   *
   * @param units attributed trees; their order does not matter
   * @param known what an earlier extraction has learnt of the other files
   */
  public static Extract extract(
      Context context, Collection<JCCompilationUnit> units, Models models, Known known) {
    Extractor extractor = new Extractor(context, models, known);
    Program program = extractor.run(units);
    return new Extract(program, Known.of(program, extractor.sources, extractor.effects));
  }

  /**
   * What an extraction gives.
   *
   * @param program the facts of the files
   * @param known what a later extraction of other files may ask for
   */
  public record Extract(Program program, Known known) {}

  private Program run(Collection<JCCompilationUnit> units) {
    List<JCCompilationUnit> sorted = new ArrayList<>(units);
    sorted.sort(Comparator.comparing(u -> u.getSourceFile().getName()));
    for (JCCompilationUnit unit : sorted) {
      for (Tree type : unit.getTypeDecls()) {
        if (type instanceof JCClassDecl declaration) {
          sources.add(declaration, unit);
        }
      }
    }
    for (Sources.ClassSource source : sources.classes()) {
      walkClass(source, null);
    }
    return new Program(bodiesInOrder(), classesInOrder(), sources.overriders(), unknowns);
  }

  /**
   * Hashed, since it is asked often; in the order of the names, so that results are. Class by
   * class, since comparing the names of a class over and over takes long.
   */
  private Map<BodyId, BodySummary> bodiesInOrder() {
    Map<String, List<BodyId>> byOwner = new HashMap<>();
    bodies
        .keySet()
        .forEach(id -> byOwner.computeIfAbsent(id.owner(), o -> new ArrayList<>()).add(id));
    Map<BodyId, BodySummary> ordered = new LinkedHashMap<>(bodies.size() * 2);
    for (String owner : sorted(byOwner.keySet())) {
      List<BodyId> ids = byOwner.get(owner);
      ids.sort(Comparator.comparing(BodyId::name));
      ids.forEach(id -> ordered.put(id, bodies.get(id)));
    }
    return ordered;
  }

  private Map<String, ClassSummary> classesInOrder() {
    Map<String, ClassSummary> ordered = new LinkedHashMap<>(classes.size() * 2);
    sorted(classes.keySet()).forEach(name -> ordered.put(name, classes.get(name)));
    return ordered;
  }

  private static List<String> sorted(Collection<String> names) {
    List<String> sorted = new ArrayList<>(names);
    Collections.sort(sorted);
    return sorted;
  }

  /** Walks what a class declares; {@code creator} is the frame around a local class. */
  private void walkClass(Sources.ClassSource source, Frame creator) {
    ClassSummary summary = classFacts.describe(source);
    classes.put(summary.name(), summary);
    walkInitializers(source, false, creator);
    walkInitializers(source, true, creator);
    for (JCTree member : source.tree().defs) {
      if (member instanceof JCTree.JCMethodDecl method && method.sym != null) {
        walkMethod(method.sym, creator);
      }
    }
  }

  private void walkInitializers(Sources.ClassSource source, boolean isStatic, Frame creator) {
    if (Body.hasInitializers(source, isStatic)) {
      walkBody(Body.initializer(this, source, isStatic, creator));
    } else {
      BodySummary empty = Body.noInitializers(names, source, isStatic, creator);
      effects.put(empty.id(), BodyEffects.NONE);
      bodyCaptures.put(empty.id(), Set.of());
      bodies.put(empty.id(), empty);
    }
  }

  private void walkMethod(MethodSymbol symbol, Frame creator) {
    Sources.MethodSource source = sources.method(symbol);
    if (source != null && source.tree().body != null && !effects.containsKey(id(symbol))) {
      walkBody(Body.method(this, source, creator));
    }
  }

  private BodyId id(MethodSymbol symbol) {
    return names.method(symbol);
  }

  /** The innermost place of RaceLint itself in a failure, for whoever has to find it. */
  private static String where(Throwable failure) {
    for (StackTraceElement element : failure.getStackTrace()) {
      if (element.getClassName().startsWith("io.github.racelint")) {
        return " at " + element.getFileName() + ":" + element.getLineNumber();
      }
    }
    return "";
  }

  /** Walks a body; what it cannot understand makes this body's facts empty, nothing else. */
  private void walkBody(Body body) {
    if (!pending.add(body.id())) {
      return;
    }
    try {
      body.walk();
    } catch (RuntimeException | StackOverflowError failure) {
      unknowns.merge("body not walked: " + failure + where(failure), 1, Integer::sum);
    } finally {
      pending.remove(body.id());
    }
    effects.put(body.id(), body.effects());
    bodyCaptures.put(body.id(), body.captures());
    bodies.put(body.id(), body.summary());
  }

  /** What a body does to its caller; walked now, if it was not before. */
  BodyEffects effectsOf(MethodSymbol symbol) {
    BodyId id = id(symbol);
    if (!effects.containsKey(id) && !pending.contains(id) && pending.size() < MAX_PENDING) {
      Sources.MethodSource source = sources.method(symbol);
      if (source != null && !source.owner().symbol().isDirectlyOrIndirectlyLocal()) {
        walkMethod(symbol, null);
      }
    }
    return effects(id);
  }

  boolean isWalked(BodyId id) {
    return effects.containsKey(id);
  }

  /** Counts what was not understood. */
  void unknown(String reason) {
    unknowns.merge(reason, 1, Integer::sum);
  }

  BodyEffects effects(BodyId id) {
    BodyEffects own = effects.get(id);
    return own != null ? own : known.effects(id);
  }

  /** Whether a method is one of the program. */
  boolean isDeclared(MethodSymbol symbol) {
    return sources.method(symbol) != null || known.isDeclared(symbol, names);
  }

  /** Whether a method of the program has no code, or code that does nothing. */
  boolean isStub(MethodSymbol symbol) {
    Sources.MethodSource source = sources.method(symbol);
    return source != null ? source.isStub() : known.isStub(symbol, names);
  }

  /** Whether some class of the program overrides or implements a method. */
  boolean isOverridden(MethodSymbol symbol) {
    return !sources.overriders(symbol).isEmpty() || !known.overriders(symbol, names).isEmpty();
  }

  /** The same by a library method's name. */
  boolean isOverridden(BodyId method) {
    return overridden.computeIfAbsent(
        method, m -> sources.isOverridden(m) || known.isOverridden(m));
  }

  /** What the methods of a local class do to parameters of the frame around it. */
  List<BodyEffects> effectsOfLocalClass(String type) {
    return methodsOfLocalClass.getOrDefault(type, List.of()).stream().map(this::effects).toList();
  }

  Set<Value> captures(BodyId lambda) {
    return bodyCaptures.getOrDefault(lambda, Set.of());
  }

  Set<Value> captures(String type) {
    return classCaptures.getOrDefault(type, Set.of());
  }

  /** What the methods of a local class may release. */
  List<Value> released(String type) {
    List<Value> all = new ArrayList<>();
    effectsOfLocalClass(type).forEach(e -> all.addAll(e.releases()));
    return all;
  }

  /** Walks a lambda as a body of its own. */
  Value lambda(LambdaExpressionTree tree, Frame creator) {
    Body body = Body.lambda(this, tree, creator);
    walkBody(body);
    captures(body.id()).forEach(v -> captureOuter(creator, v));
    return new Value.Lambda(body.id(), creator.loop);
  }

  private static void captureOuter(Frame creator, Value value) {
    boolean made = value.root() instanceof Value.New n && n.body().equals(creator.id);
    if (!made) {
      creator.captures.add(value);
    }
  }

  /** Walks an anonymous or local class where it is declared. */
  void localClass(JCClassDecl tree, Frame creator) {
    if (tree.sym == null) {
      return;
    }
    sources.add(tree, creator.unit);
    walkLocal(tree, creator);
  }

  private void walkLocal(JCClassDecl tree, Frame creator) {
    Sources.ClassSource source = sources.classOf(tree.sym);
    String name = names.binaryName(tree.sym);
    Set<Value> captured = new LinkedHashSet<>();
    List<BodyId> methods = new ArrayList<>();
    for (JCTree member : tree.defs) {
      if (member instanceof JCTree.JCMethodDecl method && method.sym != null) {
        effects.remove(id(method.sym));
        methods.add(id(method.sym));
      }
    }
    methodsOfLocalClass.put(name, methods);
    walkClass(source, creator);
    methods.forEach(m -> captured.addAll(captures(m)));
    captured.addAll(captures(new BodyId(name, Body.FIELDS)));
    captured.remove(new Value.This(name));
    classCaptures.put(name, captured);
    captured.forEach(v -> captureOuter(creator, v));
    for (JCTree member : tree.defs) {
      if (member instanceof JCClassDecl nested && nested.sym != null) {
        walkLocal(nested, creator);
      }
    }
  }

  List<Effect> model(MethodSymbol symbol, Type receiver) {
    return library.effects(symbol, receiver);
  }

  TypeSafety safety(Type type) {
    return library.safety(type);
  }

  boolean keepsCode(Symbol method) {
    return library.keepsCode(method);
  }

  boolean asksForThread(Symbol method) {
    return library.asksForThread(method);
  }

  boolean isImmutable(String binaryName) {
    return library.isImmutable(binaryName);
  }

  boolean isA(Type type, String binaryName) {
    return library.isA(type, binaryName);
  }

  boolean isFunctional(MethodSymbol symbol) {
    return library.isFunctional(symbol);
  }

  BodyId entry(Invocation call, int arg) {
    return library.entry(call, arg);
  }

  List<BodyId> entries(Invocation call, int arg) {
    return library.entries(call, arg);
  }

  /** A method without parameters that a type has; null if none. */
  MethodSymbol method(Type type, String name) {
    for (Type supertype : types.closure(types.erasure(type))) {
      for (Symbol member : supertype.tsym.members().getSymbolsByName(namesTable.fromString(name))) {
        if (member instanceof MethodSymbol method && method.params().isEmpty()) {
          return method;
        }
      }
    }
    return null;
  }

  String classLiteral(ExpressionTree type) {
    return names.type(((JCTree) type).type) + ".class";
  }

  /** The source of an expression, on one line. */
  String text(JCCompilationUnit unit, Tree tree) {
    int start = TreeInfo.getStartPos((JCTree) tree);
    int end = classFacts.end(unit, tree);
    CharSequence source = texts.computeIfAbsent(unit, Extractor::content);
    if (start < 0 || end <= start || end > source.length()) {
      return tree.toString();
    }
    return onOneLine(source.subSequence(start, end));
  }

  private static String onOneLine(CharSequence written) {
    StringBuilder text = new StringBuilder(written.length());
    boolean space = false;
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      boolean blank = c == ' ' || (c >= '\t' && c <= '\r');
      if (!blank || !space) {
        text.append(blank ? ' ' : c);
      }
      space = blank;
    }
    return text.toString();
  }

  private static CharSequence content(JCCompilationUnit unit) {
    try {
      return unit.getSourceFile().getCharContent(true);
    } catch (IOException unreadable) {
      return "";
    }
  }
}
