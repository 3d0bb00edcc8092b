package io.github.racelint.cli;

import io.github.racelint.check.Rules;
import io.github.racelint.report.Finding;
import io.github.racelint.report.Format;
import io.github.racelint.report.Roots;
import io.github.racelint.report.Run;
import io.github.racelint.report.WholeFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/** In which form findings are written, and where. */
final class OutputOptions {
  private static final String TEXT = "text";

  @Option(
      names = "--format",
      paramLabel = "NAME",
      description =
          "text (default), sarif, rdjson (reviewdog), json, or github (workflow annotations).")
  private String format = TEXT;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write the findings there instead of to the standard output.")
  private Path output;

  /** Whether the standard output is read by people, so that a summary may stand there. */
  boolean isForPeople() {
    return format.equals(TEXT) || output != null;
  }

  /** Writes findings in the form and to the place that the user asked for. */
  void write(List<Reported> findings, PrintWriter out) {
    if (output == null && format.equals(TEXT)) {
      FindingPrinter printer = new FindingPrinter(out);
      findings.forEach(printer::print);
    } else {
      String text = format.equals(TEXT) ? plain(findings) : machine(findings);
      if (output == null) {
        out.print(text);
      } else {
        save(output, text);
      }
    }
    out.flush();
  }

  private static String plain(List<Reported> findings) {
    java.io.StringWriter text = new java.io.StringWriter();
    PrintWriter writer = new PrintWriter(text);
    FindingPrinter printer = new FindingPrinter(writer);
    findings.forEach(printer::print);
    writer.flush();
    return text.toString();
  }

  private String machine(List<Reported> findings) {
    Format wanted =
        Format.named(format)
            .orElseThrow(
                () ->
                    new UserError(
                        "unknown format: "
                            + format
                            + " (there are text, sarif, rdjson, json and github)"));
    return text(wanted, findings.stream().map(Reported::details).toList());
  }

  /** Findings in a format, with paths from the root of the repository. */
  static String text(Format format, List<Finding> findings) {
    return format.text(
        new Run(Version.ofRaceLint(), Rules.all(), findings, Roots.around(Path.of(""))));
  }

  /** Writes a file whole. */
  static void save(Path file, String text) {
    try {
      WholeFile.write(file, text);
    } catch (IOException e) {
      throw new UserError("cannot write " + file + ": " + e.getMessage());
    }
  }
}
