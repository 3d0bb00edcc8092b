package io.github.racelint.report;

import java.io.IOException;
import java.io.Writer;

/** Workflow commands: {@code ::warning file=…,line=…,title=…::message}. */
final class GitHubReport implements Format.Report {

  @Override
  public void write(Run run, Writer out) throws IOException {
    for (Finding finding : run.findings()) {
      Region region = finding.region();
      out.write("::" + (finding.severity().equals("note") ? "notice" : finding.severity()));
      out.write(" file=" + property(run.roots().relative(region.file())));
      out.write(",line=" + region.line() + ",endLine=" + region.endLine());
      if (region.line() == region.endLine()) {
        out.write(",col=" + region.column() + ",endColumn=" + region.endColumn());
      }
      out.write(",title=" + property("RaceLint " + finding.check()));
      out.write("::" + data(finding.message()) + "\n");
    }
  }

  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
