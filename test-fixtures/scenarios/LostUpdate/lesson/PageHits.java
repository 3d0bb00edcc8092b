// stress: forty thousand steps are too many for Lincheck
import io.github.racelint.fixtures.proofs.Scenario;

public class PageHitsTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    long before = number(PageHitsTwin.class, "hits");
    PageHitsTwin.main(new String[0]);
    expect(before + 40_000, PageHitsTwin.class, "hits");
  }
}
