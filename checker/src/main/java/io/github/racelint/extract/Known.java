package io.github.racelint.extract;

import com.sun.tools.javac.code.Symbol.MethodSymbol;
import io.github.racelint.facts.BodyId;
import io.github.racelint.facts.Program;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What an extraction has learnt of its files and an extraction of other files of the same program
 * may ask for: by names, since the symbols of one compilation mean nothing in another. Immutable.
 */
public final class Known {

  /** Of nothing. */
  public static final Known NOTHING = new Known(Map.of(), Map.of(), Map.of());

  private final Map<BodyId, BodyEffects> effects;

  /** Every declared method; with each whether it does nothing. */
  private final Map<BodyId, Boolean> stubs;

  private final Map<BodyId, List<BodyId>> overriders;

  private Known(
      Map<BodyId, BodyEffects> effects,
      Map<BodyId, Boolean> stubs,
      Map<BodyId, List<BodyId>> overriders) {
    this.effects = effects;
    this.stubs = stubs;
    this.overriders = overriders;
  }

  static Known of(Program program, Sources sources, Map<BodyId, BodyEffects> effects) {
    Map<BodyId, Boolean> stubs = new HashMap<>();
    sources.methods().forEach(m -> stubs.put(sources.name(m.symbol()), m.isStub()));
    return new Known(Map.copyOf(effects), stubs, program.overriders());
  }

  /** The same without what some classes declare. */
  public Known without(Set<String> classes) {
    Map<BodyId, BodyEffects> otherEffects = new HashMap<>(effects);
    otherEffects.keySet().removeIf(id -> classes.contains(id.owner()));
    Map<BodyId, Boolean> otherStubs = new HashMap<>(stubs);
    otherStubs.keySet().removeIf(id -> classes.contains(id.owner()));
    Map<BodyId, List<BodyId>> others = new HashMap<>();
    overriders.forEach(
        (id, all) -> {
          List<BodyId> left = all.stream().filter(o -> !classes.contains(o.owner())).toList();
          if (!left.isEmpty()) {
            others.put(id, left);
          }
        });
    return new Known(otherEffects, otherStubs, others);
  }

  /** The same with what other files declare. */
  public Known and(Known more) {
    Map<BodyId, BodyEffects> allEffects = new HashMap<>(effects);
    allEffects.putAll(more.effects);
    Map<BodyId, Boolean> allStubs = new HashMap<>(stubs);
    allStubs.putAll(more.stubs);
    Map<BodyId, List<BodyId>> all = new HashMap<>(overriders);
    more.overriders.forEach((id, list) -> all.merge(id, list, Known::both));
    return new Known(allEffects, allStubs, all);
  }

  private static List<BodyId> both(List<BodyId> a, List<BodyId> b) {
    Set<BodyId> all = new HashSet<>(a);
    all.addAll(b);
    return all.stream().sorted().toList();
  }

  BodyEffects effects(BodyId id) {
    return effects.getOrDefault(id, BodyEffects.NONE);
  }

  boolean isDeclared(MethodSymbol symbol, Names names) {
    return !stubs.isEmpty() && stubs.containsKey(names.method(symbol));
  }

  boolean isStub(MethodSymbol symbol, Names names) {
    return stubs.getOrDefault(names.method(symbol), false);
  }

  boolean hasCode(MethodSymbol symbol, Names names) {
    return !effects.isEmpty() && effects.containsKey(names.method(symbol));
  }

  boolean isOverridden(BodyId method) {
    return overriders.containsKey(method);
  }

  /** The bodies that are known to override or implement a method. */
  List<BodyId> overriders(MethodSymbol symbol, Names names) {
    return overriders.isEmpty()
        ? List.of()
        : overriders.getOrDefault(names.method(symbol), List.of());
  }
}
