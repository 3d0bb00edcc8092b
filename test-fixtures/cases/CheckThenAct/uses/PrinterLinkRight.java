import java.io.IOException;
import java.net.Socket;

/** The question and the use are made under the lock that closing takes. */
public class PrinterLinkRight {
  private final Object lock = new Object();
  private Socket socket;

  public void open(String host) throws IOException {
    synchronized (lock) {
      socket = new Socket(host, 9100);
    }
  }

  public void close() throws IOException {
    synchronized (lock) {
      if (socket != null) {
        socket.close();
        socket = null;
      }
    }
  }

  public boolean print(byte[] page) throws IOException {
    synchronized (lock) {
      if (socket == null) {
        return false;
      }
      socket.getOutputStream().write(page);
      return true;
    }
  }
}
