import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Adds up the digests of the parts of a file. */
public class FileDigestRight {
  private final MessageDigest digest = MessageDigest.getInstance("SHA-256");
  private final ExecutorService pool = Executors.newSingleThreadExecutor();

  public FileDigestRight() throws NoSuchAlgorithmException {}

  public void add(byte[] part) {
    pool.execute(() -> digest.update(part));
  }
}
