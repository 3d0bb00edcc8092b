import java.util.Arrays;

/** A lookup table of a codec. */
class TableFillRacy {
  private final int[] table = new int[1 << 16];
  private int collisions;

  void fill() {
    Arrays.parallelSetAll(
        table,
        i -> {
          int h = mix(i);
          if (h % 7 == 0) {
            collisions++; // expect: LostUpdate
          }
          return h;
        });
  }

  private static int mix(int i) {
    return i * 0x9E3779B9 >>> 7;
  }

  int collisions() {
    return collisions;
  }
}
