package io.github.racelint.cli.lsp;

import io.github.racelint.report.Finding;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The fixes of several files that the last analysis of a whole program has found. They are good as
 * long as each of their files is what it was then.
 */
final class WholeFixes {
  static final WholeFixes NONE = new WholeFixes(List.of(), Map.of());

  private final Map<String, List<Finding.Fix>> byFinding = new HashMap<>();
  private final Map<Path, String> texts;

  /**
   * Those of a program.
   *
   * @param findings all of it
   * @param texts what stood in the files that such fixes edit
   */
  WholeFixes(List<Finding> findings, Map<Path, String> texts) {
    this.texts = Map.copyOf(texts);
    for (Finding finding : findings) {
      if (finding.fixes().stream().anyMatch(fix -> !isOfOneFile(fix))) {
        byFinding.put(finding.fingerprint(), finding.fixes());
      }
    }
  }

  /**
   * What is offered for a finding: its own fixes of one file, or all that were found with the whole
   * program at hand.
   *
   * @param now tells what stands in a file today
   */
  List<Finding.Fix> of(Finding finding, Function<Path, String> now) {
    List<Finding.Fix> all = byFinding.getOrDefault(finding.fingerprint(), List.of());
    boolean current =
        all.stream()
            .flatMap(fix -> fix.edits().stream())
            .map(edit -> Path.of(edit.file()))
            .distinct()
            .allMatch(file -> now.apply(file).equals(texts.get(file)));
    return !all.isEmpty() && current
        ? all
        : finding.fixes().stream().filter(WholeFixes::isOfOneFile).toList();
  }

  private static boolean isOfOneFile(Finding.Fix fix) {
    return fix.edits().stream().map(Finding.Edit::file).distinct().count() < 2;
  }
}
