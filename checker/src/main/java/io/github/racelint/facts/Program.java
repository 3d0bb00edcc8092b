package io.github.racelint.facts;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The facts of a whole compilation.
 *
 * @param bodies every body, in the order of its name
 * @param classes every class, in the order of its name
 * @param overriders for a method (of this compilation or of a library) the bodies of this
 *     compilation that override or implement it, directly or not, in the order of their names
 * @param unknowns how often a construct was not understood, by a short name of it
 */
public record Program(
    Map<BodyId, BodySummary> bodies,
    Map<String, ClassSummary> classes,
    Map<BodyId, List<BodyId>> overriders,
    SortedMap<String, Integer> unknowns) {

  /** The binary names of the classes that a file declares. */
  public Set<String> classesOf(String file) {
    Set<String> names = new HashSet<>();
    classes.values().stream()
        .filter(type -> type.place().file().equals(file))
        .forEach(type -> names.add(type.name()));
    return names;
  }

  /** The same without what a file declares. */
  public Program without(String file) {
    Set<String> gone = classesOf(file);
    Map<BodyId, BodySummary> otherBodies = new LinkedHashMap<>(bodies);
    otherBodies.keySet().removeIf(id -> gone.contains(id.owner()));
    Map<String, ClassSummary> otherClasses = new LinkedHashMap<>(classes);
    otherClasses.keySet().removeAll(gone);
    Map<BodyId, List<BodyId>> others = new LinkedHashMap<>();
    overriders.forEach(
        (id, all) -> {
          List<BodyId> left = all.stream().filter(o -> !gone.contains(o.owner())).toList();
          if (!left.isEmpty()) {
            others.put(id, left);
          }
        });
    return new Program(otherBodies, otherClasses, others, unknowns);
  }

  /** The same with the facts of more files. */
  public Program and(Program more) {
    Map<BodyId, List<BodyId>> all = new LinkedHashMap<>(overriders);
    more.overriders.forEach((id, list) -> all.merge(id, list, Program::both));
    return new Program(inOrder(bodies, more.bodies), inOrder(classes, more.classes), all, unknowns);
  }

  /** Both of two maps that are in order; of what is in both, the second counts. */
  private static <K extends Comparable<K>, V> Map<K, V> inOrder(Map<K, V> many, Map<K, V> few) {
    Map<K, V> both = new LinkedHashMap<>((many.size() + few.size()) * 2);
    Deque<K> open = new ArrayDeque<>(few.keySet());
    many.forEach(
        (key, value) -> {
          while (!open.isEmpty() && open.peek().compareTo(key) <= 0) {
            K next = open.poll();
            both.put(next, few.get(next));
          }
          both.putIfAbsent(key, value);
        });
    open.forEach(key -> both.put(key, few.get(key)));
    return both;
  }

  private static List<BodyId> both(List<BodyId> a, List<BodyId> b) {
    SortedSet<BodyId> all = new TreeSet<>(a);
    all.addAll(b);
    return List.copyOf(all);
  }
}
