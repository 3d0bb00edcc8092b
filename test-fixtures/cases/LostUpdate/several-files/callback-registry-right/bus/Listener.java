package bus;

/** Receives messages of the bus. */
public interface Listener {
  void message(String text);
}
