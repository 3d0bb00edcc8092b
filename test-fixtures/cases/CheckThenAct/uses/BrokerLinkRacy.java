import java.io.Closeable;
import java.io.IOException;
import java.util.concurrent.ConcurrentLinkedQueue;

/** The link to a broker; a failure on the reader's thread takes the transport away. */
public class BrokerLinkRacy {
  public interface Transport extends Closeable {
    void oneway(Object command) throws IOException;
  }

  private final ConcurrentLinkedQueue<Object> backlog = new ConcurrentLinkedQueue<>();
  private volatile Transport transport;

  public void connected(Transport fresh) {
    this.transport = fresh;
  }

  public void send(Object command) throws IOException {
    if (transport != null) {
      transport.oneway(command); // expect: CheckThenAct
    } else {
      backlog.add(command);
    }
  }

  public void onFailure() throws IOException {
    Transport old = transport;
    transport = null;
    if (old != null) {
      old.close();
    }
  }
}
