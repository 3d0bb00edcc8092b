import java.nio.ByteBuffer;

/** Two senders fill one buffer. */
public class FrameBufferRight {
  private final ByteBuffer buffer = ByteBuffer.allocate(1024);

  public void start() {
    Runnable sender = () -> buffer.duplicate().putInt(42);
    new Thread(sender).start();
    new Thread(sender).start();
  }
}
