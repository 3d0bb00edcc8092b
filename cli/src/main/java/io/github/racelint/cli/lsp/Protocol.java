package io.github.racelint.cli.lsp;

import io.github.racelint.check.Rules;
import io.github.racelint.report.Finding;
import io.github.racelint.report.Region;
import io.github.racelint.report.Rule;
import io.github.racelint.report.Spot;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticCodeDescription;
import org.eclipse.lsp4j.DiagnosticRelatedInformation;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/** Puts findings into the words of the protocol. */
final class Protocol {
  static final String SOURCE = "racelint";
  private static final int MAX_RELATED = 12;

  private final Documents documents;
  private final Map<String, Rule> rules = new HashMap<>();

  Protocol(Documents documents) {
    this.documents = documents;
    Rules.all().forEach(rule -> rules.put(rule.name(), rule));
  }

  /** The check that made a finding; null if there is none of that name. */
  Rule rule(Finding finding) {
    return rules.get(finding.check());
  }

  static Range range(Region region) {
    return new Range(
        new Position(region.line() - 1, region.column() - 1),
        new Position(region.endLine() - 1, region.endColumn() - 1));
  }

  /** The findings of a file as an editor shows them. */
  List<Diagnostic> diagnostics(List<Finding> findings, boolean withRelated) {
    Map<Path, TextLines> lines = new HashMap<>();
    return findings.stream().map(finding -> diagnostic(finding, withRelated, lines)).toList();
  }

  /** A finding without its related places, which need other files to be read. */
  Diagnostic diagnostic(Finding finding) {
    return diagnostic(finding, false, Map.of());
  }

  private Diagnostic diagnostic(Finding finding, boolean withRelated, Map<Path, TextLines> lines) {
    Diagnostic diagnostic = new Diagnostic();
    diagnostic.setRange(range(finding.region()));
    diagnostic.setSeverity(
        switch (finding.severity()) {
          case "error" -> DiagnosticSeverity.Error;
          case "warning" -> DiagnosticSeverity.Warning;
          default -> DiagnosticSeverity.Information;
        });
    diagnostic.setSource(SOURCE);
    diagnostic.setCode(finding.check());
    Rule rule = rule(finding);
    if (rule != null && !rule.link().isEmpty()) {
      diagnostic.setCodeDescription(new DiagnosticCodeDescription(rule.link()));
    }
    diagnostic.setMessage(finding.message());
    if (withRelated) {
      diagnostic.setRelatedInformation(related(finding, lines));
    }
    return diagnostic;
  }

  /** The other accesses, and how both threads come to theirs. */
  private List<DiagnosticRelatedInformation> related(Finding finding, Map<Path, TextLines> lines) {
    Map<String, Spot> spots = new LinkedHashMap<>();
    List<List<Spot>> all = new ArrayList<>(finding.paths());
    all.add(0, finding.related());
    for (List<Spot> some : all) {
      for (Spot spot : some) {
        spots.putIfAbsent(spot.file() + ':' + spot.line() + ' ' + spot.text(), spot);
      }
    }
    return spots.values().stream().limit(MAX_RELATED).map(spot -> related(spot, lines)).toList();
  }

  private DiagnosticRelatedInformation related(Spot spot, Map<Path, TextLines> lines) {
    Path path = Path.of(spot.file());
    TextLines text = lines.computeIfAbsent(path, p -> new TextLines(documents.text(p)));
    return new DiagnosticRelatedInformation(
        new Location(uri(path), text.line(spot.line() - 1)), spot.text());
  }

  /** What a file is called: as the editor calls it, if it is open there. */
  String uri(Path path) {
    Document document = documents.get(path);
    return document != null ? document.uri() : path.toUri().toString();
  }

  /** The findings that touch a range. */
  static List<Finding> in(Range range, List<Finding> findings) {
    Set<Finding> found = new HashSet<>();
    return findings.stream()
        .filter(finding -> touch(range, range(finding.region())) && found.add(finding))
        .toList();
  }

  private static boolean touch(Range a, Range b) {
    return compare(a.getStart(), b.getEnd()) <= 0 && compare(b.getStart(), a.getEnd()) <= 0;
  }

  private static int compare(Position a, Position b) {
    return a.getLine() != b.getLine()
        ? Integer.compare(a.getLine(), b.getLine())
        : Integer.compare(a.getCharacter(), b.getCharacter());
  }
}
