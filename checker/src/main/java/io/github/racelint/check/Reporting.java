package io.github.racelint.check;

import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.tools.javac.api.MultiTaskListener;
import com.sun.tools.javac.util.Context;
import io.github.racelint.report.Baseline;
import io.github.racelint.report.Fingerprints;
import io.github.racelint.report.Format;
import io.github.racelint.report.Roots;
import io.github.racelint.report.Run;
import io.github.racelint.report.WholeFile;
import io.github.racelint.solve.Race;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The baseline that a compilation starts from, and the report that it leaves. */
final class Reporting implements TaskListener {
  private final Context context;
  private final Notes notes;
  private final Baseline baseline;
  private final Path report;
  private final Set<String> found = new HashSet<>();
  private Predicate<String> analysed = name -> false;

  /**
   * Reads the options.
   *
   * @param baselineFile where the known findings are
   * @param reportFile where to write all findings when the compilation ends
   */
  Reporting(
      Context context, Notes notes, Optional<String> baselineFile, Optional<String> reportFile) {
    this.context = context;
    this.notes = notes;
    this.baseline = baselineFile.map(this::read).orElse(null);
    this.report = reportFile.map(file -> ReportFile.locate(context, file)).orElse(null);
    if (baseline != null || report != null) {
      MultiTaskListener.instance(context).add(this);
    }
  }

  private Baseline read(String file) {
    try {
      return Baseline.read(ReportFile.existing(context, file));
    } catch (IOException e) {
      notes.warn("RaceLint cannot read the baseline " + file + "; all findings are told");
    } catch (IllegalArgumentException e) {
      notes.warn("RaceLint leaves the baseline out: " + e.getMessage());
    }
    return null;
  }

  /** To be called after each analysis. */
  void analysed(List<Race> races, Fingerprints names, Predicate<String> classes) {
    races.forEach(race -> found.add(names.of(race)));
    analysed = analysed.or(classes);
  }

  boolean isKnown(String fingerprint) {
    return baseline != null && baseline.knows(fingerprint);
  }

  @Override
  public void finished(TaskEvent event) {
    if (event.getKind() != TaskEvent.Kind.COMPILATION) {
      return;
    }
    if (report != null) {
      write();
    }
    if (baseline != null) {
      for (String gone : baseline.vanished(found, analysed)) {
        notes.note("RaceLint: gone, and to be taken out of the baseline: " + gone);
      }
    }
  }

  private void write() {
    try {
      Roots roots = Roots.around(report.toAbsolutePath().getParent());
      Run run = new Run(version(), Rules.all(), Outcome.of(context).findings(), roots);
      WholeFile.write(report, Format.ofFile(report.getFileName().toString()).text(run));
    } catch (IOException | RuntimeException e) {
      notes.warn("RaceLint cannot write the report " + report + " (" + e + ")");
    }
  }

  static String version() {
    String version = Reporting.class.getPackage().getImplementationVersion();
    return version == null ? "unknown" : version;
  }
}
