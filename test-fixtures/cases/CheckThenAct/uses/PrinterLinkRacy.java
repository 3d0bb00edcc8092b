import java.io.IOException;
import java.net.Socket;

/** Closing takes the lock, printing does not: the socket may be gone after the question. */
public class PrinterLinkRacy {
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
    if (socket == null) {
      return false;
    }
    socket.getOutputStream().write(page); // expect: CheckThenAct
    return true;
  }
}
