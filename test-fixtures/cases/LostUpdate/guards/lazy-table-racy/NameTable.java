/** Names by hash, without boxes and links: for whoever has many small ones of them. */
public class NameTable {
  private String[] slots = new String[16];
  private int size;

  public boolean add(String name) {
    int at = slotOf(name);
    if (slots[at] != null) {
      return false;
    }
    slots[at] = name;
    size++;
    return true;
  }

  public boolean remove(String name) {
    int at = slotOf(name);
    if (!name.equals(slots[at])) {
      return false;
    }
    return removeSlot(at);
  }

  private boolean removeSlot(int at) {
    slots[at] = null;
    size--; // expect: LostUpdate
    return true;
  }

  private int slotOf(String name) {
    int at = name.hashCode() & slots.length - 1;
    while (slots[at] != null && !slots[at].equals(name)) {
      at = at + 1 & slots.length - 1;
    }
    return at;
  }
}
