// stress: Lincheck does not look into the JDK's digests
import io.github.racelint.fixtures.proofs.Scenario;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;

public class FileDigestTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new FileDigestTwin();
    byte[] part = new byte[64];
    for (int i = 0; i < 100; i++) {
      subject.add(part);
    }
    ExecutorService pool = (ExecutorService) value(subject, "pool");
    pool.shutdown();
    pool.awaitTermination(1, TimeUnit.MINUTES);
    byte[] right = MessageDigest.getInstance("SHA-256").digest(new byte[6_400]);
    expectResult(true, Arrays.equals(right, ((MessageDigest) value(subject, "digest")).digest()));
  }
}
