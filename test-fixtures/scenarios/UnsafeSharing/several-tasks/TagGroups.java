// stress: Lincheck does not follow parallel streams
import io.github.racelint.fixtures.proofs.Scenario;
import java.util.Collections;
import java.util.List;
import java.util.Map;

public class TagGroupsTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new TagGroupsTwin();
    List<String> documents = Collections.nCopies(2_000, "a");
    String thrown = exceptionOf(() -> subject.group(documents));
    var tagged = (List<?>) ((Map<?, ?>) value(subject, "byTag")).get("all");
    expectResult("none 2000", thrown + " " + tagged.size());
  }
}
