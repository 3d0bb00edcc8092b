import java.nio.ByteBuffer;

/** Two senders fill one buffer. */
public class FrameBufferRacy {
  private final ByteBuffer buffer = ByteBuffer.allocate(1024);

  public void start() {
    Runnable sender = () -> buffer.putInt(42); // expect: UnsafeSharing
    new Thread(sender).start();
    new Thread(sender).start();
  }
}
