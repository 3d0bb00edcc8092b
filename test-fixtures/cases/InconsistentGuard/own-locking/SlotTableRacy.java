/** Elements of an array: written under the lock, one of them read without it. */
public class SlotTableRacy {
  private final String[] owners = new String[32];

  public synchronized void assign(int slot, String owner) {
    owners[slot] = owner;
  }

  public String owner(int slot) {
    return owners[slot]; // expect: InconsistentGuard
  }
}
