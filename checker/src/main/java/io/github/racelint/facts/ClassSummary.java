package io.github.racelint.facts;

import java.util.List;
import java.util.Set;

/**
 * What one class declares.
 *
 * @param name binary name
 * @param superclass binary name of the superclass; null for interfaces
 * @param supertypes binary names of all supertypes, direct and not, without itself
 * @param annotations simple names of the annotations on it and on its superclasses and interfaces
 * @param fields its own fields
 * @param visibility of the class itself
 * @param outer binary name of the class around it; null for top-level classes
 * @param local whether it is an anonymous or a local class
 * @param documentedSafe whether its documentation comment says that it is thread-safe
 * @param place of the declaration
 */
public record ClassSummary(
    String name,
    String superclass,
    Set<String> supertypes,
    Set<String> annotations,
    List<Field> fields,
    BodySummary.Visibility visibility,
    String outer,
    boolean local,
    boolean documentedSafe,
    Place place) {

  public ClassSummary {
    supertypes = Set.copyOf(supertypes);
    annotations = Set.copyOf(annotations);
    fields = List.copyOf(fields);
  }
}
