package io.github.racelint.cli;

import io.github.racelint.fix.Edit;
import io.github.racelint.fix.FileEdits;
import io.github.racelint.fix.Fix;
import io.github.racelint.fix.Offer;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The first fix of every finding, applied in memory, round by round: what is changed is analysed
 * again, since one fix can make room for another, and is taken back if it does no good.
 */
final class Repair {

  private static final int MAX_ROUNDS = 10;

  private final LintRequest request;
  private final PrintWriter err;
  private final ChangedFiles files;

  /** Files whose last change was taken back. */
  private final Set<Path> closed = new HashSet<>();

  private LintResult first;
  private LintResult last;

  private Repair(LintRequest request, Charset charset, PrintWriter err) {
    this.request = request;
    this.err = err;
    this.files = new ChangedFiles(charset, err);
  }

  /** Finds the changes; writes nothing. */
  static Repair of(LintRequest request, Charset charset, PrintWriter err) {
    Repair repair = new Repair(request, charset, err);
    repair.run();
    return repair;
  }

  private void run() {
    first = lint();
    last = first;
    for (int round = 0; round < MAX_ROUNDS; round++) {
      Map<Path, String> previous = files.texts();
      List<Set<Path>> changed = change();
      if (changed.isEmpty()) {
        return;
      }
      LintResult result;
      try {
        result = lint();
      } catch (UserError broken) {
        files.reset(previous);
        return;
      }
      boolean takenBack = false;
      for (Set<Path> group : changed) {
        if (isWorse(group, result)) {
          takenBack = true;
          closed.addAll(group);
          group.forEach(file -> files.reset(file, previous));
        }
      }
      last = takenBack ? lint() : result;
    }
  }

  private LintResult lint() {
    return Linter.lint(request.with(files.texts()), new Progress(err, Progress.errIsTerminal()));
  }

  private boolean isWorse(Set<Path> group, LintResult result) {
    return group.stream().anyMatch(file -> errors(file, result) > errors(file, last))
        || findings(group, result) >= findings(group, last);
  }

  private static int errors(Path file, LintResult result) {
    return result.errors().in(file.toString());
  }

  private static long findings(Set<Path> group, LintResult result) {
    return result.findings().stream().filter(f -> group.contains(Path.of(f.file()))).count();
  }

  /**
   * Applies what the last analysis offers, and returns the files that this changed, those together
   * that some fix changes together.
   */
  private List<Set<Path>> change() {
    Map<Path, List<FileEdits>> chosen = new TreeMap<>();
    List<Set<Path>> groups = new ArrayList<>();
    for (Offer offer : last.offers()) {
      if (!offer.fixes().isEmpty()) {
        List<FileEdits> fix = parts(offer.file(), offer.fixes().get(0));
        if (fix.stream().allMatch(part -> fits(part, chosen))) {
          fix.forEach(p -> chosen.computeIfAbsent(path(p), f -> new ArrayList<>()).add(p));
          join(fix.stream().map(Repair::path).collect(Collectors.toSet()), groups);
        }
      }
    }
    chosen.forEach((file, edits) -> files.change(file, together(edits)));
    return groups;
  }

  private static void join(Set<Path> together, List<Set<Path>> groups) {
    Set<Path> joined = new TreeSet<>(together);
    groups.removeIf(
        group -> {
          boolean meets = group.stream().anyMatch(together::contains);
          if (meets) {
            joined.addAll(group);
          }
          return meets;
        });
    groups.add(joined);
  }

  private static List<FileEdits> parts(String file, Fix fix) {
    List<FileEdits> parts = new ArrayList<>();
    parts.add(new FileEdits(file, "", fix.edits(), fix.imports()));
    parts.addAll(fix.elsewhere());
    return parts;
  }

  private static Path path(FileEdits part) {
    return Path.of(part.file());
  }

  /** Whether a file can be changed so, beside what was chosen before. */
  private boolean fits(FileEdits part, Map<Path, List<FileEdits>> chosen) {
    Path file = path(part);
    return !closed.contains(file)
        && files.canChange(file)
        && chosen.getOrDefault(file, List.of()).stream().noneMatch(other -> clash(part, other));
  }

  private static boolean clash(FileEdits a, FileEdits b) {
    for (Edit x : a.edits()) {
      for (Edit y : b.edits()) {
        if (x.overlaps(y) && !x.equals(y)) {
          return true;
        }
      }
    }
    return false;
  }

  private static FileEdits together(List<FileEdits> parts) {
    List<Edit> edits = new ArrayList<>();
    Set<String> imports = new HashSet<>();
    for (FileEdits part : parts) {
      edits.addAll(part.edits());
      imports.addAll(part.imports());
    }
    return new FileEdits(parts.get(0).file(), "", edits, imports);
  }

  /** The first analysis, of the files as they are. */
  LintResult first() {
    return first;
  }

  /** The files that would change. */
  ChangedFiles files() {
    return files;
  }

  /** What is found when all changes are made. */
  List<Reported> left() {
    return last.findings();
  }

  /** The last line of the output. */
  String summary(boolean written) {
    int found = first.findings().size();
    int fixed = Math.max(0, found - last.findings().size());
    int changed = files.texts().size();
    return LintResult.count(found, "finding", "findings")
        + ", "
        + fixed
        + (written ? " fixed in " : " can be fixed in ")
        + LintResult.count(changed, "file", "files")
        + (written || changed == 0 ? "" : "; --apply writes");
  }
}
