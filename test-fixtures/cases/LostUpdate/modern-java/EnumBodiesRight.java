import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Constants with bodies of their own. */
public class EnumBodiesRight {
  enum Channel {
    MAIL {
      private int mails;

      @Override
      synchronized void send(String text) {
        mails++;
      }
    },
    CONSOLE {
      @Override
      void send(String text) {
        System.out.println(text);
      }
    };

    abstract void send(String text);
  }

  private final ExecutorService pool = Executors.newFixedThreadPool(4);

  public void alarm(String text) {
    for (Channel channel : Channel.values()) {
      pool.execute(() -> channel.send(text));
    }
  }
}
