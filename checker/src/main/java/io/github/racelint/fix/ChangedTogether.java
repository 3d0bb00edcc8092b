package io.github.racelint.fix;

import com.sun.source.tree.Tree;
import com.sun.tools.javac.tree.JCTree;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Fields that the same code changes, each time: what one of them says depends on the others. */
final class ChangedTogether {
  private ChangedTogether() {}

  /**
   * The fields that are changed with a field, itself included, in the order of the text; empty if
   * it is the only one.
   *
   * @param racing all variables of the file that race
   */
  static List<Variable> with(Variable field, List<Variable> racing) {
    if (!fits(field) || writers(field).isEmpty()) {
      return List.of();
    }
    List<Variable> all =
        Stream.concat(Stream.of(field), racing.stream().filter(other -> isTogether(field, other)))
            .sorted(Comparator.comparingInt(each -> ((JCTree) each.tree()).getStartPosition()))
            .toList();
    return all.size() > 1 ? all : List.of();
  }

  private static boolean isTogether(Variable field, Variable other) {
    return other.symbol() != field.symbol()
        && fits(other)
        && other.symbol().owner == field.symbol().owner
        && other.symbol().isStatic() == field.symbol().isStatic()
        && writers(other).equals(writers(field));
  }

  private static boolean fits(Variable field) {
    return field.part() == Variable.Part.ITSELF
        && field.isField()
        && !field.open()
        && field.declaration() != null;
  }

  private static Set<Tree> writers(Variable field) {
    Set<Tree> bodies = new HashSet<>();
    field.shared().stream().filter(Use::writes).forEach(use -> bodies.add(use.body().getLeaf()));
    return bodies;
  }
}
