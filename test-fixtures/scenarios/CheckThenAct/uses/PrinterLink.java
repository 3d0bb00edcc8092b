import io.github.racelint.fixtures.proofs.Scenario;
import java.io.OutputStream;
import java.net.Socket;

public class PrinterLinkTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new PrinterLinkTwin();
    set(
        subject,
        "socket",
        new Socket() {
          @Override
          public OutputStream getOutputStream() {
            return OutputStream.nullOutputStream();
          }

          @Override
          public void close() {}
        });
    String[] thrown = new String[1];
    together(
        () -> thrown[0] = exceptionOf(() -> subject.print(new byte[1])), () -> subject.close());
    expectResult("none", thrown[0]);
  }
}
