package io.github.racelint.cli;

import io.github.racelint.check.Rules;
import io.github.racelint.report.Finding;
import io.github.racelint.report.Rule;
import io.github.racelint.report.Spot;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code racelint explain}: a check's page, or one finding in full. */
@Command(
    name = "explain",
    sortOptions = false,
    description = {
      "Prints the page of a check, or explains the findings of one line in full: both threads'"
          + " ways",
      "to the variable, and a schedule in which it goes wrong."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  racelint explain LostUpdate",
      "  racelint explain src/main/java/shop/Cart.java:42 src/main/java",
      "",
      "Exit status: 0 explained, 2 there is no such check or no finding at that place."
    })
final class ExplainCommand implements Callable<Integer> {
  private static final Pattern PLACE = Pattern.compile("(.+\\.java):(\\d+)(?::\\d+)?");

  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "CHECK|FILE:LINE", description = "What to explain.")
  private String what;

  @Parameters(
      index = "1..*",
      paramLabel = "PATH",
      description = "The rest of the program that FILE is part of (default: FILE alone).")
  private List<String> paths = new ArrayList<>();

  @Mixin private AnalysisOptions analysis;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean help;

  private ExplainCommand() {}

  @Override
  public Integer call() {
    Matcher place = PLACE.matcher(what);
    if (place.matches()) {
      explain(place.group(1), Integer.parseInt(place.group(2)));
    } else {
      spec.commandLine().getOut().print(page());
    }
    return ExitStatus.CLEAN;
  }

  private String page() {
    for (Rule rule : Rules.all()) {
      if (rule.name().equalsIgnoreCase(what)) {
        return rule.page().isEmpty() ? rule.summary() + "\n" + rule.link() + "\n" : rule.page();
      }
    }
    List<String> names = Rules.all().stream().map(Rule::name).toList();
    throw new UserError(
        "no check is called "
            + what
            + "; there are "
            + String.join(", ", names)
            + ", and FILE:LINE");
  }

  private void explain(String file, int line) {
    PrintWriter out = spec.commandLine().getOut();
    List<String> all = new ArrayList<>(paths);
    all.add(file);
    LintResult result = analysis.lint(all, "explain Cart.java:42", spec.commandLine().getErr());
    result.status(List.of());
    Path wanted = absolute(file);
    List<Reported> inFile =
        result.findings().stream().filter(f -> absolute(f.file()).equals(wanted)).toList();
    List<Reported> here = inFile.stream().filter(f -> covers(f, line)).toList();
    if (here.isEmpty()) {
      List<String> lines = inFile.stream().map(f -> String.valueOf(f.line())).distinct().toList();
      String others =
          lines.isEmpty()
              ? "none in this file" + (paths.isEmpty() ? " seen alone; name the whole program" : "")
              : "those of this file are in line " + String.join(", ", lines);
      throw new UserError("no finding at " + file + ":" + line + " (" + others + ")");
    }
    here.forEach(finding -> print(finding, out));
  }

  private static boolean covers(Reported finding, int line) {
    var region = finding.details().region();
    return finding.line() == line || (region.line() <= line && line <= region.endLine());
  }

  private static Path absolute(String file) {
    return AnalysisOptions.path(file).toAbsolutePath().normalize();
  }

  private static void print(Reported reported, PrintWriter out) {
    new FindingPrinter(out).print(reported);
    Finding finding = reported.details();
    out.println();
    out.println("How the two threads come to '" + finding.subject().name() + "':");
    int thread = 1;
    for (List<Spot> path : finding.paths()) {
      out.println("  thread " + thread++);
      path.forEach(
          spot -> out.println("    " + spot.file() + ":" + spot.line() + " " + spot.text()));
    }
    if (!finding.related().isEmpty()) {
      out.println();
      out.println("What else touches it:");
      finding
          .related()
          .forEach(s -> out.println("    " + s.file() + ":" + s.line() + " " + s.text()));
    }
    out.println();
    out.println("A schedule in which it goes wrong:");
    out.println();
    finding.schedule().forEach(row -> out.println("  " + row));
    out.println();
    out.println("In a baseline: " + finding.fingerprint());
    out.println("More: racelint explain " + finding.check());
  }
}
