package io.github.racelint.extract;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCMethodDecl;
import com.sun.tools.javac.tree.TreeInfo;
import io.github.racelint.facts.BodyId;
import io.github.racelint.facts.BodySummary;
import io.github.racelint.facts.BodySummary.Kind;
import io.github.racelint.facts.BodySummary.Visibility;
import io.github.racelint.facts.Call;
import io.github.racelint.facts.Guard;
import io.github.racelint.facts.Location;
import io.github.racelint.facts.Value;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One body: how its walk begins, and what is kept when it ends. */
final class Body {
  static final String FIELDS = "<fields>";

  private final Frame frame;
  private final Declaration declaration;
  private final Runnable content;
  private final StatementWalk walk;
  private State exit;

  /** Held from the first to the last step, without a word: by the modifier, or by the callers. */
  private final List<Guard> locked;

  /**
   * What is declared.
   *
   * @param symbol the method or constructor; null for initialisers and lambdas
   * @param enclosing the body around a lambda or a local class; null else
   */
  private record Declaration(Kind kind, MethodSymbol symbol, BodyId enclosing, Tree tree) {
    Visibility visibility() {
      return symbol == null ? Visibility.PRIVATE : Names.visibility(symbol);
    }

    boolean isStatic() {
      return symbol == null ? kind == Kind.STATIC_INITIALIZER : symbol.isStatic();
    }

    Set<String> annotations() {
      return symbol == null ? Set.of() : Names.annotations(symbol);
    }
  }

  private Body(Frame frame, Declaration declaration, Content content) {
    this.frame = frame;
    this.declaration = declaration;
    MethodSymbol symbol = declaration.symbol();
    this.locked = symbol == null ? List.of() : locksOf(frame, symbol);
    StatementWalk walk = new StatementWalk(frame);
    this.content =
        () -> {
          content.walk(walk);
          exit = walk.exit();
        };
    this.walk = walk;
  }

  private interface Content {
    void walk(StatementWalk walk);
  }

  static Body method(Extractor extractor, Sources.MethodSource source, Frame creator) {
    MethodSymbol symbol = source.symbol();
    BodyId id = extractor.names.method(symbol);
    boolean constructor = symbol.isConstructor();
    Frame frame = new Frame(extractor, id, source.owner(), constructor, stateFrom(creator));
    frame.isOpen = creator == null && symbol.isPublic();
    JCMethodDecl tree = source.tree();
    int index = 0;
    for (JCTree.JCVariableDecl parameter : tree.params) {
      frame.state.locals.put(parameter.sym, Eval.of(new Value.Param(id, index++)));
    }
    return new Body(
        frame,
        new Declaration(
            constructor ? Kind.CONSTRUCTOR : Kind.METHOD,
            symbol,
            creator == null ? null : creator.id,
            tree),
        walk -> methodContent(frame, source, walk));
  }

  private static void methodContent(Frame frame, Sources.MethodSource source, StatementWalk walk) {
    MethodSymbol symbol = source.symbol();
    String type = frame.extractor.names.binaryName(source.owner().symbol());
    for (Guard lock : locksOf(frame, symbol)) {
      frame.state.acquire(lock, frame.newAcquisition());
    }
    if (symbol.isConstructor() && !callsThis(source.tree())) {
      callInitializers(frame, type, source.tree());
    }
    walk.statements(source.tree().body.stats);
  }

  private static List<Guard> locksOf(Frame frame, MethodSymbol symbol) {
    List<Guard> locks = new ArrayList<>(DeclaredGuard.of(frame.extractor.names, symbol));
    if ((symbol.flags() & Flags.SYNCHRONIZED) != 0) {
      String type = frame.extractor.names.binaryName(symbol.owner);
      Value lock = symbol.isStatic() ? new Value.Constant(type + ".class") : new Value.This(type);
      locks.add(new Guard(lock, Guard.Mode.EXCLUSIVE));
    }
    return locks;
  }

  private static boolean callsThis(JCMethodDecl tree) {
    for (JCTree statement : tree.body.stats) {
      if (statement instanceof JCTree.JCExpressionStatement expression
          && expression.expr instanceof JCTree.JCMethodInvocation call
          && TreeInfo.name(call.meth) != null
          && TreeInfo.name(call.meth).contentEquals("this")) {
        return true;
      }
    }
    return false;
  }

  private static void callInitializers(Frame frame, String type, JCMethodDecl tree) {
    frame.recorder.calls.add(
        new Call(
            frame.recorder.newCall(),
            new BodyId(type, FIELDS),
            false,
            type,
            new Value.This(type),
            List.of(),
            List.of(),
            true,
            frame.state.order(),
            0,
            frame.place(tree)));
  }

  /** The initialisers of a class, as one body in the order of the text (JLS 12.4.2, 12.5). */
  static Body initializer(
      Extractor extractor, Sources.ClassSource source, boolean isStatic, Frame creator) {
    String type = extractor.names.binaryName(source.symbol());
    BodyId id = new BodyId(type, isStatic ? "<clinit>" : FIELDS);
    Frame frame = new Frame(extractor, id, source, true, stateFrom(creator));
    return new Body(
        frame,
        new Declaration(
            isStatic ? Kind.STATIC_INITIALIZER : Kind.FIELDS,
            null,
            creator == null ? null : creator.id,
            source.tree()),
        walk -> initializers(frame, source, isStatic, walk));
  }

  private static void initializers(
      Frame frame, Sources.ClassSource source, boolean isStatic, StatementWalk walk) {
    for (JCTree member : source.tree().defs) {
      if (frame.state == null) {
        return;
      }
      if (member instanceof JCTree.JCVariableDecl field
          && field.init != null
          && field.sym != null
          && field.sym.isStatic() == isStatic) {
        Value value = walk.eval(field.init).value();
        Location.OfField location =
            new Location.OfField(
                isStatic ? null : walk.self(source.symbol()),
                frame.extractor.names.field(field.sym));
        frame.store(ExpressionWalk.valueIn(location), value, true);
      } else if (member instanceof JCTree.JCBlock block
          && ((block.flags & Flags.STATIC) != 0) == isStatic) {
        walk.statement(block);
      }
    }
  }

  /** Whether a class has initialisers of the kind; most have none. */
  static boolean hasInitializers(Sources.ClassSource source, boolean isStatic) {
    for (JCTree member : source.tree().defs) {
      boolean any =
          member instanceof JCTree.JCVariableDecl field
              ? field.init != null && field.sym != null && field.sym.isStatic() == isStatic
              : member instanceof JCTree.JCBlock block
                  && ((block.flags & Flags.STATIC) != 0) == isStatic;
      if (any) {
        return true;
      }
    }
    return false;
  }

  /** What stands for initialisers where there are none. */
  static BodySummary noInitializers(
      Names names, Sources.ClassSource source, boolean isStatic, Frame creator) {
    return new BodySummary(
        new BodyId(names.binaryName(source.symbol()), isStatic ? "<clinit>" : FIELDS),
        isStatic ? Kind.STATIC_INITIALIZER : Kind.FIELDS,
        Visibility.PRIVATE,
        isStatic,
        creator == null ? null : creator.id,
        Set.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        false,
        List.of(),
        List.of(),
        Map.of(),
        List.of(),
        Sources.place(source.unit(), Frame.offset(source.tree())));
  }

  static Body lambda(Extractor extractor, LambdaExpressionTree tree, Frame creator) {
    String base = creator.id.name();
    BodyId id = new BodyId(creator.id.owner(), base + "$lambda@" + Frame.offset(tree));
    Frame frame = new Frame(extractor, id, creator.source, false, stateFrom(creator));
    int index = 0;
    for (VariableTree parameter : tree.getParameters()) {
      frame.state.locals.put(
          ((JCTree.JCVariableDecl) parameter).sym, Eval.of(new Value.Param(id, index++)));
    }
    return new Body(
        frame,
        new Declaration(Kind.LAMBDA, null, creator.id, tree),
        walk -> {
          if (tree.getBody() instanceof ExpressionTree expression) {
            frame.recorder.returns.add(walk.eval(expression));
          } else {
            walk.statement(tree.getBody());
          }
        });
  }

  /** Code inside a body starts with its locals, which it may read but not change. */
  private static State stateFrom(Frame creator) {
    State state = new State();
    if (creator != null && creator.state != null) {
      creator.state.locals.forEach((local, eval) -> state.locals.put(local, Eval.of(eval.value())));
    }
    return state;
  }

  BodyId id() {
    return frame.id;
  }

  void walk() {
    content.run();
  }

  Set<Value> captures() {
    return frame.captures;
  }

  BodySummary summary() {
    Recorder r = frame.recorder;
    List<Value> returns = returned(r);
    boolean owned = exit != null && !returns.isEmpty();
    for (Value value : returns) {
      frame.state = exit;
      owned = owned && frame.owns(value) && value.equals(value.root());
    }
    return new BodySummary(
        frame.id,
        declaration.kind(),
        declaration.visibility(),
        declaration.isStatic(),
        declaration.enclosing(),
        annotations(),
        r.accesses,
        r.calls,
        r.handOffs,
        r.stores,
        returns,
        owned,
        exit == null ? List.of() : List.copyOf(exit.live),
        r.loops,
        r.watched,
        opens(walk.calls.locking().foreignUnlocks()),
        frame.place(declaration.tree()));
  }

  private static List<Value> returned(Recorder r) {
    return switch (r.returns.size()) {
      case 0 -> List.of();
      case 1 -> List.of(r.returns.get(0).value());
      default -> r.returns.stream().map(Eval::value).distinct().toList();
    };
  }

  private static List<Value> opens(List<Value> unlocked) {
    return unlocked.isEmpty() ? List.of() : unlocked.stream().filter(Gates::isGate).toList();
  }

  private Set<String> annotations() {
    Set<String> all = declaration.annotations();
    boolean oneAtATime =
        declaration.kind() == Kind.METHOD
            && declaration.tree() instanceof JCTree tree
            && Documentation.asksForSequence(frame.unit, tree);
    if (oneAtATime) {
      all = new LinkedHashSet<>(all);
      all.add(BodySummary.ONE_AT_A_TIME);
    }
    return all;
  }

  BodyEffects effects() {
    return exit == null ? BodyEffects.NONE : new Ending(frame, exit, locked).effects(walk.calls);
  }
}
