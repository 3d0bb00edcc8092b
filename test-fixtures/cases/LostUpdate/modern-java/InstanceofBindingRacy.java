import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A binding variable names the shared object. */
public class InstanceofBindingRacy {
  sealed interface Node permits Leaf, Branch {}

  static final class Leaf implements Node {
    int visits;
  }

  static final class Branch implements Node {
    final Leaf left = new Leaf();
    int visits;
  }

  private final Branch root = new Branch();
  private final ExecutorService pool = Executors.newFixedThreadPool(4);

  public void visit() {
    pool.execute(
        () -> {
          visit(root.left);
          visit(root);
        });
  }

  private static void visit(Node node) {
    if (node instanceof Branch branch) {
      branch.visits++; // expect: LostUpdate
    } else if (node instanceof Leaf leaf && leaf.hashCode() != 0) {
      leaf.visits++; // expect: LostUpdate
    }
  }
}
