package io.github.racelint.fix;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Type;
import io.github.racelint.solve.Race;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The variable, in its declaration and at every use, becomes an atomic object. */
final class AtomicFix {
  private final RaceSite site;
  private final SourceFile file;
  private final Variable variable;

  private AtomicFix(RaceSite site) {
    this.site = site;
    this.file = site.file();
    this.variable = site.variable();
  }

  /** With a type that has one call for every update; null if that cannot be. */
  static Fix atomic(RaceSite site) {
    AtomicFix fix = new AtomicFix(site);
    List<Edit> pairs = site.use() != null && fix.fits() ? AtomicPairs.of(site) : null;
    return pairs == null ? null : fix.withType(fix.atomicType(), Fix.Kind.ATOMIC, pairs);
  }

  /** With a sum that is only added to; null if the variable is more than that. */
  static Fix adder(RaceSite site) {
    AtomicFix fix = new AtomicFix(site);
    boolean sum = site.use() != null && fix.fits() && fix.isSum();
    AtomicType type = sum ? AtomicType.adderOf(fix.variable.symbol().type) : null;
    return sum ? fix.withType(type, Fix.Kind.ADDER, List.of()) : null;
  }

  /** The same for a field that several files name. */
  static Fix atomic(SeveralFiles files) {
    AtomicFix fix = new AtomicFix(files.declaring());
    return fits(files) ? fix.inAll(files, fix.atomicType(), Fix.Kind.ATOMIC) : null;
  }

  /** The same for a field that several files name. */
  static Fix adder(SeveralFiles files) {
    AtomicFix fix = new AtomicFix(files.declaring());
    boolean sum = fits(files) && fix.isSum() && files.all().stream().allMatch(AtomicFix::isOneStep);
    AtomicType type = sum ? AtomicType.adderOf(fix.variable.symbol().type) : null;
    return sum ? fix.inAll(files, type, Fix.Kind.ADDER) : null;
  }

  private static boolean fits(SeveralFiles files) {
    AtomicFix fix = new AtomicFix(files.declaring());
    return files.own().use() != null
        && !files.own().variable().elements()
        && fix.fits()
        && files.all().stream().allMatch(site -> new AtomicFix(site).racesAtUses());
  }

  private static boolean isOneStep(RaceSite site) {
    return UsePattern.isOneStep(site.variable());
  }

  private Fix inAll(SeveralFiles files, AtomicType type, Fix.Kind kind) {
    List<Edit> pairs = AtomicPairs.of(site);
    Fix declaration = pairs == null ? null : withType(type, kind, pairs);
    List<FileEdits> uses = new ArrayList<>();
    for (RaceSite other : files.all()) {
      if (other != site && declaration != null) {
        List<Edit> edits = new AtomicFix(other).uses(type);
        if (edits == null) {
          return null;
        }
        uses.add(new FileEdits(other.file().name(), other.file().text().all(), edits, Set.of()));
      }
    }
    return declaration == null ? null : files.fix(declaration, uses);
  }

  /** What becomes of the uses in a file that does not declare the variable; null if unknown. */
  private List<Edit> uses(AtomicType type) {
    List<Edit> pairs = AtomicPairs.of(site);
    List<Edit> edits = pairs == null ? null : new AtomicRewriter(file, variable, type).edits();
    if (edits == null) {
      return null;
    }
    List<Edit> all = new ArrayList<>(edits);
    all.removeIf(use -> pairs.stream().anyMatch(use::overlaps));
    all.addAll(pairs);
    return all;
  }

  private boolean fits() {
    return variable != null
        && variable.mayChangeType(file.index())
        && !isSerialForm()
        && racesAtUses();
  }

  private boolean racesAtUses() {
    return site.peers().stream().allMatch(this::isAtAUse);
  }

  private boolean isSum() {
    return UsePattern.isOneStep(variable) && !variable.elements() && isZeroAtFirst();
  }

  /** A getter followed by a setter stays two steps, whatever the field in them is. */
  private boolean isAtAUse(Race peer) {
    return variable.uses().stream()
        .anyMatch(
            use ->
                peer.place().offset() >= file.text().start(use.whole().getLeaf())
                    && peer.place().offset() < file.text().end(use.whole().getLeaf()));
  }

  /** Whether the type of the field is part of a format that somebody relies upon. */
  private boolean isSerialForm() {
    if (!variable.isField() || variable.symbol().isStatic()) {
      return false;
    }
    ClassSymbol owner = (ClassSymbol) variable.symbol().owner;
    boolean serializable = file.types().isSubtype(owner.type, file.symtab().serializableType);
    boolean fixed =
        owner.members().getSymbols().iterator().hasNext()
            && hasMember(owner, "serialVersionUID", "writeObject", "readObject", "writeReplace");
    return serializable && fixed;
  }

  private static boolean hasMember(ClassSymbol owner, String... names) {
    for (com.sun.tools.javac.code.Symbol member : owner.members().getSymbols()) {
      for (String name : names) {
        if (member.name.contentEquals(name)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isZeroAtFirst() {
    ExpressionTree start = variable.tree().getInitializer();
    boolean zero =
        start == null
            || start instanceof LiteralTree literal
                && literal.getValue() instanceof Number n
                && n.doubleValue() == 0;
    return zero && Trees.writtenType(variable.tree()) != null;
  }

  private AtomicType atomicType() {
    Type type = variable.symbol().type;
    if (!variable.elements()) {
      return AtomicType.of(type);
    }
    Type element = file.types().elemtype(type);
    return isHolder() ? AtomicType.of(element) : AtomicType.arrayOf(element);
  }

  /** Whether an array is only a box for one value: {@code int[] n = {0}}. */
  private boolean isHolder() {
    return variable.tree().getInitializer() instanceof NewArrayTree array
        && (isOneElement(array))
        && variable.uses().stream().allMatch(AtomicFix::isFirstElement);
  }

  private static boolean isOneElement(NewArrayTree array) {
    return array.getInitializers() != null
        ? array.getInitializers().size() == 1
        : array.getDimensions().size() == 1 && isLiteral(array.getDimensions().get(0), 1);
  }

  private static boolean isFirstElement(Use use) {
    return Trees.withoutParens(use.target().getLeaf())
            instanceof com.sun.source.tree.ArrayAccessTree access
        && isLiteral(access.getIndex(), 0);
  }

  private static boolean isLiteral(Tree tree, int number) {
    return tree instanceof LiteralTree literal
        && Integer.valueOf(number).equals(literal.getValue());
  }

  private Fix withType(AtomicType type, Fix.Kind kind, List<Edit> pairs) {
    if (type == null || type.isGeneric() && elementText() == null) {
      return null;
    }
    DeclarationEdit declaration =
        new DeclarationEdit(
            file.text(), variable, file.index().declaredWith(variable.declaration()));
    if (!declaration.isPossible()) {
      return null;
    }
    Set<String> imports = new TreeSet<>();
    String name = file.nameOf(type.qualifiedName(), imports);
    AtomicType named = new AtomicType(name, type.family(), type.value(), type.indexed());
    AtomicRewriter rewriter = new AtomicRewriter(file, variable, named);
    String start = initializer(rewriter, named);
    List<Edit> edits = rewriter.edits();
    boolean replaced = variable.uses().stream().anyMatch(use -> use.kind() == Use.Kind.WHOLE_ARRAY);
    if (edits == null || start == null && !replaced) {
      return null;
    }
    List<Edit> all = new ArrayList<>(edits);
    all.removeIf(use -> pairs.stream().anyMatch(use::overlaps));
    all.addAll(pairs);
    ExpressionTree old = variable.tree().getInitializer();
    if (old != null) {
      // The uses inside of the initialiser are written with it.
      all.removeIf(e -> e.start() >= file.text().start(old) && e.end() <= file.text().end(old));
    }
    boolean isFinal = variable.isField() && !replaced;
    all.add(declaration.edit(name + arguments(type), start, isFinal));
    String title = "make '" + variable.name() + "' " + article(type.name()) + " " + type.name();
    return new Fix(kind, title, "", all, imports);
  }

  private static String article(String noun) {
    return "AEIOU".indexOf(noun.charAt(0)) >= 0 ? "an" : "a";
  }

  private String arguments(AtomicType type) {
    return type.isGeneric() ? "<" + elementText() + ">" : "";
  }

  /** The source text of the type of the value; null if it is not written down. */
  private String elementText() {
    Tree type = Trees.writtenType(variable.tree());
    if (type == null) {
      return null;
    }
    if (!variable.elements()) {
      return file.text().of(type);
    }
    return type instanceof com.sun.source.tree.ArrayTypeTree array
        ? file.text().of(array.getType())
        : null;
  }

  /** The new initial value; null if an array is made later on, or in a way that is not known. */
  private String initializer(AtomicRewriter rewriter, AtomicType type) {
    ExpressionTree old = variable.tree().getInitializer();
    if (type.indexed()) {
      return old == null ? null : rewriter.newArray(old);
    }
    String created = "new " + type.name() + (type.isGeneric() ? "<>" : "");
    if (variable.elements()) {
      NewArrayTree array = (NewArrayTree) old;
      if (array.getInitializers() == null) {
        return created + "()";
      }
      old = array.getInitializers().get(0);
    }
    if (old == null || isDefault(old, type)) {
      return created + "()";
    }
    return rewriter.accepts(old) ? created + "(" + rewriter.expand(old) + ")" : null;
  }

  private boolean isDefault(ExpressionTree value, AtomicType type) {
    if (!(value instanceof LiteralTree literal)) {
      return false;
    }
    Object constant = literal.getValue();
    return constant == null
        || type.family() != AtomicType.Family.REFERENCE
            && (constant.equals(false)
                || constant instanceof Number n && n.doubleValue() == 0
                || constant.equals('\0'));
  }
}
