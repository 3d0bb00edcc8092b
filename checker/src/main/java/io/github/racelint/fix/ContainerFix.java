package io.github.racelint.fix;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
import io.github.racelint.solve.Race;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** An object that is not safe to share is made as one that is: a concurrent map, say. */
final class ContainerFix {
  private final RaceSite site;
  private final SourceFile file;
  private final FileText text;
  private final Variable variable;
  private final ContainerUses uses;
  private final Set<String> imports = new TreeSet<>();

  ContainerFix(RaceSite site) {
    this.site = site;
    this.file = site.file();
    this.text = file.text();
    this.variable = site.variable();
    this.uses = new ContainerUses(site);
  }

  /** The fix; null if a safe object could not be used as this one is, or would not be enough. */
  static Fix of(RaceSite site) {
    boolean wanted = site.variable() != null && (isUnsafe(site.race()) || isOutOfReach(site));
    return wanted ? new ContainerFix(site).build() : null;
  }

  private static boolean isUnsafe(Race race) {
    return race.kind() == Race.Kind.UNSAFE_SHARING && race.usual() == null;
  }

  /** Whether others hold a lock that has no name here. */
  private static boolean isOutOfReach(RaceSite site) {
    return site.race().kind() == Race.Kind.INCONSISTENT_GUARD && new UsualLock(site).code() == null;
  }

  private Fix build() {
    Replacement chosen = chosen();
    boolean alone =
        site.peers().stream()
                .allMatch(
                    peer ->
                        peer.kind() == Race.Kind.UNSAFE_SHARING
                            || peer.kind() == Race.Kind.INCONSISTENT_GUARD)
            && !uses.testBeforeAct();
    List<Edit> edits = chosen == null || !alone ? null : edits(chosen);
    return edits == null
        ? null
        : new Fix(Fix.Kind.CONTAINER, title(chosen), "", edits, Set.copyOf(imports));
  }

  String title(Replacement chosen) {
    String name = chosen.by().substring(chosen.by().lastIndexOf('.') + 1);
    String what =
        switch (chosen.way()) {
          case NEW -> " a " + name;
          case FACTORY -> " a concurrent set";
          default -> " a synchronized " + name.replace("synchronized", "").toLowerCase(Locale.ROOT);
        };
    return "make '" + variable.name() + "'" + what;
  }

  /** What takes the place of the object; null if nothing known does. */
  Replacement chosen() {
    if (variable.part() != Variable.Part.CONTENT
        || variable.declaration() == null
        || variable.open()
        || !(ObjectType.initializer(site) instanceof NewClassTree made)
        || made.getClassBody() != null
        || variable.uses().stream().anyMatch(use -> use.kind() != Use.Kind.READ)
        || !variable.tree().getModifiers().getAnnotations().isEmpty()) {
      return null;
    }
    String type = file.types().erasure(Trees.type(made)).tsym.flatName().toString();
    return Replacement.of(type).stream()
        .filter(each -> each.way() != Replacement.Way.OWN && fits(each, made))
        .findFirst()
        .orElse(null);
  }

  private boolean fits(Replacement replacement, NewClassTree made) {
    return fitsArguments(replacement, made)
        && (!replacement.needs("nonnull") || !uses.mayTakeNull())
        && (!replacement.needs("whole") || !uses.walks())
        && fitsType(replacement, made)
        && (made.getIdentifier() instanceof ParameterizedTypeTree || !isGeneric(replacement));
  }

  private boolean isGeneric(Replacement replacement) {
    return replacement.way() != Replacement.Way.NEW
        || !type(replacement.className()).tsym.type.getTypeArguments().isEmpty();
  }

  private Type type(String name) {
    return file.typeNamed(name);
  }

  /** The type of what is there afterwards. */
  private Type result(Replacement replacement) {
    if (replacement.way() == Replacement.Way.NEW) {
      return type(replacement.by());
    }
    String method = replacement.method();
    return type(
        replacement.way() == Replacement.Way.WRAP
            ? "java.util." + method.substring("synchronized".length())
            : "java.util.Set");
  }

  private boolean fitsArguments(Replacement replacement, NewClassTree made) {
    if (replacement.way() == Replacement.Way.WRAP || isUncapped(replacement, made)) {
      return true;
    }
    boolean constructor = replacement.way() == Replacement.Way.NEW;
    String name = constructor ? "<init>" : replacement.method();
    Type owner = type(replacement.className());
    if (owner == null) {
      return false;
    }
    for (Symbol member : owner.tsym.members().getSymbols()) {
      if (member instanceof MethodSymbol method
          && method.name.contentEquals(name)
          && (method.flags() & Flags.PUBLIC) != 0
          && accepts(method, made.getArguments(), replacement)) {
        return true;
      }
    }
    return false;
  }

  private boolean accepts(
      MethodSymbol method, List<? extends ExpressionTree> given, Replacement replacement) {
    List<Symbol.VarSymbol> wanted = method.params();
    if (wanted.size() != given.size()) {
      return false;
    }
    for (int i = 0; i < given.size(); i++) {
      Type type = Trees.type(given.get(i));
      boolean copies = !type.isPrimitive() && !ObjectType.isA(file, type, "java.util.Comparator");
      if (!file.types().isConvertible(file.types().erasure(type), erased(wanted.get(i)))
          || copies && replacement.needs("nonnull")) {
        return false;
      }
    }
    return true;
  }

  private Type erased(Symbol.VarSymbol parameter) {
    return file.types().erasure(parameter.type);
  }

  private static boolean isUncapped(Replacement replacement, NewClassTree made) {
    return replacement.needs("uncapped")
        && made.getArguments().size() == 1
        && Trees.type(made.getArguments().get(0)).hasTag(TypeTag.INT);
  }

  private boolean fitsType(Replacement replacement, NewClassTree made) {
    Type result = result(replacement);
    if (result == null) {
      return false;
    }
    return keepsType(result)
        || isOfItsClass(made)
            && uses.onlyCalls(result)
            && (Trees.writtenType(variable.tree()) != null || hasWrittenArguments(made));
  }

  /** Whether the declaration can stay as it is. */
  private boolean keepsType(Type result) {
    return Trees.writtenType(variable.tree()) != null
        && file.types()
            .isSubtype(file.types().erasure(result), file.types().erasure(variable.symbol().type));
  }

  private boolean isOfItsClass(NewClassTree made) {
    return file.types()
        .isSameType(
            file.types().erasure(variable.symbol().type), file.types().erasure(Trees.type(made)));
  }

  private static boolean hasWrittenArguments(NewClassTree made) {
    return !(made.getIdentifier() instanceof ParameterizedTypeTree generic)
        || !generic.getTypeArguments().isEmpty();
  }

  /** The edits of the declaration; null if it cannot be written so. */
  List<Edit> edits(Replacement replacement) {
    NewClassTree made = (NewClassTree) ObjectType.initializer(site);
    List<Edit> edits = new ArrayList<>();
    Tree written = Trees.writtenType(variable.tree());
    Type result = result(replacement);
    if (written != null && !keepsType(result)) {
      if (file.index().declaredWith(variable.declaration()).size() > 1) {
        return null;
      }
      Tree name = baseName(written);
      String simple = file.nameOf(result.tsym.getQualifiedName().toString(), imports);
      edits.add(new Edit(text.start(name), text.end(name), simple));
    }
    Tree type = made.getIdentifier();
    String typeArguments = text.between(text.end(baseName(type)), text.end(type));
    String arguments =
        isUncapped(replacement, made) ? "()" : text.between(text.end(type), text.end(made));
    String owner = file.nameOf(replacement.className(), imports);
    String creation =
        switch (replacement.way()) {
          case NEW -> "new " + owner + typeArguments + arguments;
          case WRAP -> owner + "." + replacement.method() + "(" + text.of(made) + ")";
          default -> owner + "." + explicit(typeArguments) + replacement.method() + arguments;
        };
    edits.add(new Edit(text.start(made), text.end(made), creation));
    return edits;
  }

  private static String explicit(String typeArguments) {
    return typeArguments.replaceAll("\\s", "").equals("<>") ? "" : typeArguments;
  }

  private static Tree baseName(Tree type) {
    return type instanceof ParameterizedTypeTree generic ? generic.getType() : type;
  }

  Set<String> imports() {
    return imports;
  }
}
