package io.github.racelint.cli;

import io.github.racelint.report.Baseline;
import io.github.racelint.report.Finding;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The baseline that a command was given, if any. */
final class KnownFindings {
  private final Path file;
  private final Baseline baseline;
  private int used;

  private KnownFindings(Path file, Baseline baseline) {
    this.file = file;
    this.baseline = baseline;
  }

  /**
   * Reads a baseline.
   *
   * @param file null for none
   * @throws UserError if it is missing or no baseline
   */
  static KnownFindings in(Path file) {
    return new KnownFindings(file, file == null ? null : read(file));
  }

  static Baseline read(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new UserError(
          "no baseline " + file + "; make one with: racelint baseline write " + file + " PATH…");
    }
    try {
      return Baseline.read(file);
    } catch (IllegalArgumentException e) {
      throw new UserError(e.getMessage());
    } catch (CharacterCodingException e) {
      throw new UserError("not a baseline, since it is no text in UTF-8: " + file);
    } catch (IOException e) {
      throw new UserError("cannot read the baseline " + file + ": " + e.getMessage());
    }
  }

  boolean contains(Finding finding) {
    boolean known = baseline != null && baseline.knows(finding.fingerprint());
    used += known ? 1 : 0;
    return known;
  }

  /** The known findings of analysed classes that are not found any more. */
  static List<String> vanished(Baseline baseline, LintResult result) {
    Set<String> found =
        result.findings().stream()
            .map(finding -> finding.details().fingerprint())
            .collect(Collectors.toSet());
    return baseline.vanished(found, result.classes()::contains);
  }

  void tellVanished(LintResult result, PrintWriter err) {
    List<String> gone = baseline == null ? List.of() : vanished(baseline, result);
    gone.forEach(line -> err.println("racelint: gone, though in " + file + ": " + line));
    if (!gone.isEmpty()) {
      err.println("racelint: to take these out: racelint baseline prune " + file + " PATH…");
    }
  }

  /** For the end of a summary: how many findings were left out. */
  String told() {
    return baseline == null ? "" : ", " + used + " known from " + file;
  }
}
