// min-jdk: 25
/** Statements before super(): the object is confined there as in the rest of its constructor. */
public class FlexibleConstructorRacy {
  static class Node {
    Node(int weight) {
      System.out.println(weight);
    }
  }

  static class Tree extends Node {
    private int nodes;

    Tree(int[] weights) {
      int sum = 0;
      for (int weight : weights) {
        sum += weight;
      }
      super(sum);
      nodes += weights.length;
      new Thread(this::grow).start();
      nodes++; // expect: LostUpdate
    }

    private void grow() {
      nodes *= 2; // expect: LostUpdate
    }
  }

  public static void main(String[] args) {
    System.out.println(new Tree(new int[] {1, 2, 3}));
  }
}
