package io.github.racelint.extract;

import com.sun.tools.javac.code.Symbol.MethodSymbol;
import io.github.racelint.facts.BodyId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What calls of the program's own methods do, whichever body runs. */
final class CallEffects {
  /** More implementations than this are not looked through at one call. */
  private static final int MAX_TARGETS = 8;

  private final Extractor extractor;
  private final Sources sources;
  private final Names names;
  private final Known known;
  private final Map<MethodSymbol, Joined> joined = new HashMap<>();

  /**
   * What the bodies do of which a virtual call runs one.
   *
   * @param overriders how many were known besides the method's own
   */
  private record Joined(int overriders, BodyEffects effects) {}

  CallEffects(Extractor extractor, Known known) {
    this.extractor = extractor;
    this.sources = extractor.sources;
    this.names = extractor.names;
    this.known = known;
  }

  /** What the body of a call's target does to the caller; overriders count too. */
  BodyEffects of(MethodSymbol symbol, boolean virtual) {
    List<MethodSymbol> overriders = virtual ? sources.overriders(symbol) : List.of();
    List<BodyId> others = virtual ? known.overriders(symbol, names) : List.of();
    boolean many = overriders.size() + others.size() > MAX_TARGETS;
    if (many) {
      extractor.unknown("call with many targets");
    }
    if (many || (overriders.isEmpty() && others.isEmpty())) {
      return hasCode(symbol) ? extractor.effectsOf(symbol) : BodyEffects.NONE;
    }
    Joined earlier = joined.get(symbol);
    return earlier != null && earlier.overriders() == overriders.size()
        ? earlier.effects()
        : join(symbol, List.copyOf(overriders), others); // the walk may find more
  }

  private BodyEffects join(
      MethodSymbol symbol, List<MethodSymbol> overriders, List<BodyId> others) {
    List<BodyEffects> all = new ArrayList<>();
    boolean hasCode = hasCode(symbol);
    if (hasCode) {
      all.add(extractor.effectsOf(symbol));
    }
    overriders.forEach(o -> all.add(extractor.effectsOf(o)));
    others.forEach(o -> all.add(extractor.effects(o)));
    BodyEffects any = Effects.any(all);
    if ((!hasCode || isSettled(symbol)) && overriders.stream().allMatch(this::isSettled)) {
      joined.put(symbol, new Joined(overriders.size(), any));
    }
    return any;
  }

  private boolean hasCode(MethodSymbol symbol) {
    Sources.MethodSource source = sources.method(symbol);
    return source != null ? source.tree().body != null : known.hasCode(symbol, names);
  }

  /** Whether what is known of a body will stay so: a local class is walked where it is met. */
  private boolean isSettled(MethodSymbol symbol) {
    return extractor.isWalked(names.method(symbol)) && !symbol.owner.isDirectlyOrIndirectlyLocal();
  }

  /** Whether {@code this} of a class, in the effects of a call, means the call's receiver. */
  boolean isOwner(MethodSymbol symbol, boolean virtual, String type) {
    if (names.binaryName(symbol.owner).equals(type)) {
      return true;
    }
    List<MethodSymbol> overriders = virtual ? sources.overriders(symbol) : List.of();
    List<BodyId> others = virtual ? known.overriders(symbol, names) : List.of();
    return overriders.size() + others.size() <= MAX_TARGETS
        && (overriders.stream().anyMatch(o -> names.binaryName(o.owner).equals(type))
            || others.stream().anyMatch(o -> o.owner().equals(type)));
  }
}
