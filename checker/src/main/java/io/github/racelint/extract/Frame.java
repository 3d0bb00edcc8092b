package io.github.racelint.extract;

import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCCompilationUnit;
import io.github.racelint.facts.Access;
import io.github.racelint.facts.BodyId;
import io.github.racelint.facts.Field;
import io.github.racelint.facts.Guard;
import io.github.racelint.facts.Location;
import io.github.racelint.facts.Paths;
import io.github.racelint.facts.Place;
import io.github.racelint.facts.Store;
import io.github.racelint.facts.Value;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The body being walked: its name, the point reached, and what was recorded so far. */
final class Frame {
  final Extractor extractor;
  final BodyId id;
  final JCCompilationUnit unit;

  /** The class whose code this is. */
  final Sources.ClassSource source;

  final ClassSymbol owner;

  /** Whether {@code this} is being made here, so that nobody else has it at first. */
  final boolean makesThis;

  final Recorder recorder = new Recorder();
  final Decisions decisions = new Decisions(this);

  /** Objects of outer frames that the code uses. */
  final Set<Value> captures = new LinkedHashSet<>();

  /** The point reached; null where no path comes. */
  State state;

  /** Whether this is a method that code from everywhere can call. */
  boolean isOpen;

  /** The innermost loop, 0 for none. */
  int loop;

  /** How many handlers of exceptions are around the point reached. */
  int handlers;

  private int acquisitions;

  Frame(
      Extractor extractor, BodyId id, Sources.ClassSource source, boolean makesThis, State state) {
    this.extractor = extractor;
    this.id = id;
    this.source = source;
    this.unit = source.unit();
    this.owner = source.symbol();
    this.makesThis = makesThis;
    this.state = state;
  }

  int newAcquisition() {
    return ++acquisitions;
  }

  Place place(Tree tree) {
    return Sources.place(unit, offset(tree));
  }

  /** Where a tree is; the start of the file for what the compiler added without a place. */
  static int offset(Tree tree) {
    return tree == null ? 0 : ((JCTree) tree).getPreferredPosition();
  }

  /** Whether no other thread can have the object yet. Objects that callees returned count too. */
  boolean owns(Value value) {
    Value root = value.root();
    if (root instanceof Value.New made) {
      return made.body().equals(id) && !state.escaped.contains(root);
    }
    if (root instanceof Value.Result result) {
      return result.body().equals(id) && !state.escaped.contains(root);
    }
    if (root instanceof Value.This self) {
      return makesThis
          && self.type().equals(extractor.names.binaryName(owner))
          && !state.escaped.contains(root);
    }
    return false;
  }

  private boolean certainlyOwns(Value value) {
    return !(value.root() instanceof Value.Result) && owns(value);
  }

  /** From here on, others may have the object, and whatever it was made with. */
  void escape(Value value) {
    escape(value, new HashSet<>());
  }

  private void escape(Value value, Set<Value> seen) {
    for (Value one : Paths.alternatives(value)) {
      if (!seen.add(one)) {
        continue;
      }
      Value root = one.root();
      if (root instanceof Value.Lambda lambda) {
        extractor.captures(lambda.code()).forEach(v -> escape(v, seen));
      } else if (root instanceof Value.MethodRef ref && ref.receiver() != null) {
        escape(ref.receiver(), seen);
      } else if (!(root instanceof Value.Constant || root instanceof Value.Unknown)) {
        state.escaped.add(root);
      }
      if (root instanceof Value.New made) {
        extractor.captures(made.type()).forEach(v -> escape(v, seen));
      }
      recorder.constructedWith.getOrDefault(root, List.of()).forEach(v -> escape(v, seen));
    }
  }

  /** Puts a value somewhere; if others can reach that place, they now reach the value. */
  void store(Value into, Value value, boolean initial) {
    for (Value target : Paths.alternatives(into)) {
      if (target instanceof Value.Unknown) {
        continue;
      }
      for (Value v : Paths.alternatives(value)) {
        if (!(v instanceof Value.Unknown || v instanceof Value.Local)) {
          recorder.stores.add(new Store(target, v, initial, loop != 0));
        }
      }
      if (owns(target)) {
        hold(target.root(), value);
      } else {
        escape(value);
      }
    }
  }

  /** Remembers that a value can be reached from an object made here. */
  void hold(Value holder, Value value) {
    if (!(value instanceof Value.Unknown)) {
      recorder.constructedWith.computeIfAbsent(holder, h -> new java.util.ArrayList<>()).add(value);
    }
  }

  /** Records an access with the locks held now. */
  void access(Location location, Access.Kind kind, Tree tree) {
    access(location, kind, tree, state.guards());
  }

  void access(Location location, Access.Kind kind, Tree tree, List<Guard> guards) {
    add(location, kind, tree, guards, null);
  }

  /** Records a plain write of a constant; of another value when that is null. */
  void write(Location location, Value constant, Tree tree) {
    int before = recorder.accesses.size();
    access(location, Access.Kind.WRITE, tree);
    if (constant != null) {
      recorder
          .accesses
          .subList(before, recorder.accesses.size())
          .replaceAll(a -> a.writing(constant));
    }
  }

  /** Records that callers get an object, and read it without any lock that is held here. */
  void handOut(Location content, Tree tree) {
    recorder.accesses.add(
        new Access(
            content,
            Access.Kind.READ,
            List.of(),
            false,
            state.order(),
            loop,
            place(tree),
            text(tree),
            null,
            null));
  }

  String text(Tree tree) {
    return extractor.text(unit, tree);
  }

  /** Records a check-then-act; gives null when it cannot matter. */
  Access checkThenAct(Location location, Tree tree, List<Guard> guards, Access.Test test) {
    int before = recorder.accesses.size();
    add(location, Access.Kind.CHECK_THEN_ACT, tree, guards, test);
    return recorder.accesses.size() == before ? null : recorder.accesses.get(before);
  }

  private void add(
      Location location, Access.Kind kind, Tree tree, List<Guard> guards, Access.Test test) {
    if (location instanceof Location.OfField f && !matters(f.field(), kind)) {
      return;
    }
    if (location.base() instanceof Value.OneOf oneOf && !(location instanceof Location.OfField)) {
      for (Value base : oneOf.alternatives()) {
        add(onBase(location, base), kind, tree, onBase(guards, oneOf, base), test);
      }
      return;
    }
    boolean owned = false;
    if (location.base() != null) {
      if (certainlyOwns(location.base())
          || (location.base() instanceof Value.Unknown
              && !(location instanceof Location.OfField))) {
        return;
      }
      owned = owns(location.base());
    }
    String text = kind.writes() ? text(tree) : "";
    recorder.accesses.add(
        new Access(
            location, kind, guards, owned, state.order(), loop, place(tree), text, test, null));
  }

  /** Takes a read back that turned out to be the first half of the compound access by a tree. */
  void forgetReadIn(Tree compound, Eval.Read read) {
    Place half = place(read.tree());
    int start = offset(compound);
    List<Access> accesses = recorder.accesses;
    // What is inside the tree was recorded last.
    for (int i = accesses.size() - 1; i >= 0 && accesses.get(i).place().offset() > start; i--) {
      Access access = accesses.get(i);
      if (access.kind() == Access.Kind.READ
          && access.place().equals(half)
          && access.location().equals(read.location())) {
        accesses.remove(i);
      }
    }
  }

  /** Where an object goes by several names, the lock that is the object goes by the same one. */
  private static List<Guard> onBase(List<Guard> guards, Value.OneOf all, Value base) {
    return guards.stream().map(g -> g.lock().equals(all) ? new Guard(base, g.mode()) : g).toList();
  }

  private static Location onBase(Location location, Value base) {
    return location instanceof Location.OfElement e
        ? new Location.OfElement(base, e.index(), e.array())
        : new Location.OfContent(base);
  }

  private boolean matters(Field field, Access.Kind kind) {
    if (!field.is(Field.Trait.SOURCE)) {
      return false;
    }
    if (!field.is(Field.Trait.FINAL)) {
      return !(makesThis && field.is(Field.Trait.STATIC) && id.name().equals("<clinit>"));
    }
    return false;
  }
}
