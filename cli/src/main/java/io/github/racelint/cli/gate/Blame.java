package io.github.racelint.cli.gate;

import io.github.racelint.report.Finding;
import io.github.racelint.report.Region;
import io.github.racelint.report.Spot;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which findings are a change's doing, and where to show them. */
public final class Blame {
  private Blame() {}

  /**
   * A finding as the change's author should see it: at a changed line.
   *
   * @return empty if none of its accesses, guards, calls and hand-offs, and neither its field nor
   *     its class's head, is in a touched member
   */
  public static Optional<Finding> of(Finding finding, Change change) {
    Region region = finding.region();
    Optional<Integer> own = change.lineFor(region.file(), region.line());
    if (own.isPresent()) {
      return Optional.of(
          own.get() == region.line() ? finding : moved(finding, region.file(), own.get()));
    }
    for (Spot spot : spots(finding)) {
      Optional<Integer> line = change.lineFor(spot.file(), spot.line());
      if (line.isPresent()) {
        return Optional.of(moved(finding, spot.file(), line.get()));
      }
    }
    return change
        .fieldOf(finding.subject().owner(), finding.subject().name())
        .or(() -> change.headOf(finding.subject().owner()))
        .map(place -> moved(finding, shown(place.file(), region.file()), place.line()));
  }

  private static List<Spot> spots(Finding finding) {
    List<Spot> spots = new ArrayList<>(finding.related());
    finding.paths().forEach(spots::addAll);
    return spots;
  }

  private static Finding moved(Finding finding, String file, int line) {
    Region region = finding.region();
    List<Spot> related = new ArrayList<>();
    related.add(new Spot(region.file(), region.line(), finding.headline()));
    related.addAll(finding.related());
    String message =
        finding.message()
            + "\n    shown here since this change has part in it; the finding is at "
            + Path.of(region.file()).getFileName()
            + ":"
            + region.line();
    return new Finding(
        finding.check(),
        finding.severity(),
        new Region(file, line, 1, line + 1, 1, region.position()),
        message,
        finding.subject(),
        finding.fingerprint(),
        List.copyOf(related),
        finding.paths(),
        finding.schedule(),
        file.equals(region.file()) ? finding.fixes() : List.of());
  }

  /** Relative like the other paths of a report where that can be. */
  private static String shown(String file, String like) {
    Path working = Path.of("").toAbsolutePath();
    Path path = Path.of(file);
    return !Path.of(like).isAbsolute() && path.startsWith(working)
        ? working.relativize(path).toString()
        : file;
  }
}
