package io.github.racelint.check;

import io.github.racelint.fix.Edit;
import io.github.racelint.fix.FileEdits;
import io.github.racelint.fix.Fix;
import io.github.racelint.report.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts fixes into reports, where an import is an edit like any other. */
final class FindingFixes {
  private FindingFixes() {}

  /**
   * The same fixes for a report.
   *
   * @param file the path as the compiler was given it
   * @param source the file's text
   */
  static List<Finding.Fix> of(List<Fix> fixes, String file, String source) {
    return fixes.stream().map(fix -> of(fix, file, source)).toList();
  }

  private static Finding.Fix of(Fix fix, String file, String source) {
    List<Finding.Edit> edits =
        new ArrayList<>(edits(new FileEdits(file, source, fix.edits(), fix.imports())));
    fix.elsewhere().forEach(other -> edits.addAll(edits(other)));
    return new Finding.Fix(fix.title(), List.copyOf(edits));
  }

  private static List<Finding.Edit> edits(FileEdits file) {
    List<Finding.Edit> edits = new ArrayList<>();
    for (Edit edit : file.edits()) {
      edits.add(new Finding.Edit(file.file(), edit.start(), edit.end(), edit.text()));
    }
    for (String name : file.imports().stream().sorted().toList()) {
      Finding.Edit added =
          insertion(file.file(), file.source(), Fix.importing(file.source(), name));
      if (!added.text().isEmpty()) {
        edits.add(added);
      }
    }
    edits.sort(Comparator.comparingInt(Finding.Edit::start).thenComparingInt(Finding.Edit::end));
    return edits;
  }

  /** What one text has more than another, given that it is one piece. */
  private static Finding.Edit insertion(String file, String before, String after) {
    int start = 0;
    while (start < before.length() && before.charAt(start) == after.charAt(start)) {
      start++;
    }
    int more = after.length() - before.length();
    return new Finding.Edit(file, start, start, after.substring(start, start + more));
  }
}
