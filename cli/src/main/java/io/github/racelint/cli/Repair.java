package io.github.racelint.cli;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import io.github.racelint.fix.Edit;
import io.github.racelint.fix.Fix;
import io.github.racelint.fix.Offer;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The first fix of every finding, applied in memory, round by round: what is changed is analysed
 * again, since one fix can make room for another, and is taken back if it does no good.
 */
final class Repair {

  private static final int MAX_ROUNDS = 10;
  private static final int CONTEXT_LINES = 3;

  private final LintRequest request;
  private final Charset charset;
  private final PrintWriter err;
  private final Map<Path, String> before = new TreeMap<>();
  private final Map<Path, String> after = new TreeMap<>();

  /**
   * Files whose last change was taken back, and files that cannot be written again as they were.
   */
  private final Set<Path> closed = new HashSet<>();

  private LintResult first;
  private LintResult last;

  private Repair(LintRequest request, Charset charset, PrintWriter err) {
    this.request = request;
    this.charset = charset;
    this.err = err;
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
      Map<Path, String> previous = new TreeMap<>(after);
      Set<Path> changed = change();
      if (changed.isEmpty()) {
        return;
      }
      LintResult result;
      try {
        result = lint();
      } catch (UserError broken) {
        after.clear();
        after.putAll(previous);
        return;
      }
      boolean takenBack = false;
      for (Path file : changed) {
        if (isWorse(file, result)) {
          takenBack = true;
          closed.add(file);
          after.remove(file);
          if (previous.containsKey(file)) {
            after.put(file, previous.get(file));
          }
        }
      }
      last = takenBack ? lint() : result;
    }
  }

  private LintResult lint() {
    return Linter.lint(request.with(after), new Progress(err, Progress.errIsTerminal()));
  }

  private boolean isWorse(Path file, LintResult result) {
    String name = file.toString();
    return result.errors().in(name) > last.errors().in(name)
        || findings(name, result) >= findings(name, last);
  }

  private static long findings(String file, LintResult result) {
    return result.findings().stream().filter(finding -> finding.file().equals(file)).count();
  }

  /** Applies what the last analysis offers, and returns the files that this changed. */
  private Set<Path> change() {
    Map<Path, List<Fix>> chosen = new TreeMap<>();
    for (Offer offer : last.offers()) {
      Path file = Path.of(offer.file());
      if (!offer.fixes().isEmpty() && !closed.contains(file)) {
        List<Fix> others = chosen.computeIfAbsent(file, f -> new ArrayList<>());
        Fix fix = offer.fixes().get(0);
        if (others.stream().noneMatch(other -> clash(fix, other))) {
          others.add(fix);
        }
      }
    }
    Set<Path> changed = new LinkedHashSet<>();
    chosen.forEach(
        (file, fixes) -> {
          String text = after.containsKey(file) ? after.get(file) : original(file);
          if (text != null) {
            after.put(file, together(fixes).applyTo(text));
            changed.add(file);
          } else {
            closed.add(file);
          }
        });
    return changed;
  }

  private static boolean clash(Fix a, Fix b) {
    for (Edit x : a.edits()) {
      for (Edit y : b.edits()) {
        if (x.overlaps(y) && !x.equals(y)) {
          return true;
        }
      }
    }
    return false;
  }

  private static Fix together(List<Fix> fixes) {
    List<Edit> edits = new ArrayList<>();
    Set<String> imports = new HashSet<>();
    for (Fix fix : fixes) {
      edits.addAll(fix.edits());
      imports.addAll(fix.imports());
    }
    return new Fix(fixes.get(0).kind(), "several fixes", "", edits, imports);
  }

  /** The text of a file; null if writing it would not give back what was read. */
  private String original(Path file) {
    String known = before.get(file);
    if (known != null) {
      return known;
    }
    try {
      byte[] bytes = Files.readAllBytes(file);
      String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      if (!Arrays.equals(text.getBytes(charset), bytes)) {
        return null;
      }
      before.put(file, text);
      return text;
    } catch (CharacterCodingException e) {
      err.println("racelint: not changed, because it is not in " + charset + ": " + file);
      return null;
    } catch (IOException e) {
      throw new UserError("cannot read " + file + ": " + e.getMessage());
    }
  }

  /** The first analysis, of the files as they are. */
  LintResult first() {
    return first;
  }

  /** Whether nothing would change. */
  boolean isEmpty() {
    return after.isEmpty();
  }

  /** What is found when all changes are made. */
  List<Reported> left() {
    return last.findings();
  }

  /** Shows the changes as a unified diff. */
  void print(PrintWriter out) {
    after.forEach(
        (file, text) -> {
          List<String> old = Arrays.asList(before.get(file).split("\n", -1));
          List<String> changed = Arrays.asList(text.split("\n", -1));
          String name = file.toString().replace('\\', '/');
          UnifiedDiffUtils.generateUnifiedDiff(
                  "a/" + name, "b/" + name, old, DiffUtils.diff(old, changed), CONTEXT_LINES)
              .forEach(out::println);
        });
  }

  /** Writes the changed files. */
  void write() {
    after.forEach(
        (file, text) -> {
          try {
            Files.write(file, text.getBytes(charset));
          } catch (IOException e) {
            throw new UserError("cannot write " + file + ": " + e.getMessage());
          }
        });
  }

  /** The last line of the output. */
  String summary(boolean written) {
    int found = first.findings().size();
    int fixed = Math.max(0, found - last.findings().size());
    return LintResult.count(found, "finding", "findings")
        + ", "
        + fixed
        + (written ? " fixed in " : " can be fixed in ")
        + LintResult.count(after.size(), "file", "files")
        + (written || after.isEmpty() ? "" : "; --apply writes");
  }
}
