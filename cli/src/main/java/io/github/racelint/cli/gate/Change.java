package io.github.racelint.cli.gate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.jgit.diff.Edit;
import org.eclipse.jgit.diff.HistogramDiff;
import org.eclipse.jgit.diff.RawText;
import org.eclipse.jgit.diff.RawTextComparator;
import org.jspecify.annotations.Nullable;

/** The members that a change touches, by comparing two parses; nothing is compiled. */
public final class Change {

  /** What is known of one changed file. */
  private record ChangedFile(List<Member> touched, NavigableSet<Integer> lines) {}

  private final BaseRevision base;
  private final Map<Path, ChangedFile> files = new LinkedHashMap<>();
  private final Set<String> fields = new HashSet<>();
  private final Set<String> heads = new HashSet<>();
  private @Nullable Map<String, Member> movedAway;
  private final Set<String> present = new HashSet<>();

  private Change(BaseRevision base) {
    this.base = base;
  }

  /**
   * Compares files of the working tree with a revision.
   *
   * @param sources all files that are analysed
   * @throws GateException if a file is outside the repository, unreadable, or has conflict markers
   */
  public static Change since(BaseRevision base, List<Path> sources) {
    Change change = new Change(base);
    sources.forEach(file -> change.present.add(base.pathOf(file)));
    sources.forEach(change::compare);
    return change;
  }

  private void compare(Path file) {
    String path = base.pathOf(file);
    byte[] content = read(file);
    if (base.isSame(path, content)) {
      return;
    }
    String now = new String(content, StandardCharsets.UTF_8);
    refuseConflicts(file, now);
    String before = base.has(path) ? base.text(path) : "";
    Optional<List<Member>> members = MemberReader.read(now);
    if (members.isEmpty()) {
      throw new GateException("cannot parse " + file);
    }
    Map<String, Member> old = base.has(path) ? byKey(before) : movedAway();
    List<Member> touched = new ArrayList<>();
    for (Member member : members.get()) {
      Member known = old.get(member.key());
      if (known == null || !known.tokens().equals(member.tokens())) {
        touched.add(member);
        if (!member.field().isEmpty()) {
          fields.add(member.owner() + "." + member.field());
        } else if (member.isHead()) {
          heads.add(member.owner());
        }
      }
    }
    if (!touched.isEmpty()) {
      files.put(absolute(file), new ChangedFile(touched, changedLines(before, now)));
    }
  }

  private static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new GateException("cannot read " + file + ": " + e.getMessage());
    }
  }

  private static void refuseConflicts(Path file, String text) {
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      if (line.startsWith("<<<<<<< ") || line.startsWith(">>>>>>> ")) {
        throw new GateException(
            file + ":" + number + ": a merge conflict marker; resolve the conflict first");
      }
    }
  }

  private static Map<String, Member> byKey(String source) {
    Map<String, Member> all = new HashMap<>();
    MemberReader.read(source)
        .ifPresent(members -> members.forEach(member -> all.put(member.key(), member)));
    return all;
  }

  /** The members of files that are gone: a new file may be one of these under another path. */
  private Map<String, Member> movedAway() {
    if (movedAway == null) {
      movedAway = new HashMap<>();
      for (String path : base.paths()) {
        if (!present.contains(path)) {
          movedAway.putAll(byKey(base.text(path)));
        }
      }
    }
    return movedAway;
  }

  /** The lines that the change adds or alters, and those after which it takes something away. */
  private static NavigableSet<Integer> changedLines(String before, String now) {
    RawText old = new RawText(before.getBytes(StandardCharsets.UTF_8));
    RawText fresh = new RawText(now.getBytes(StandardCharsets.UTF_8));
    NavigableSet<Integer> lines = new TreeSet<>();
    for (Edit edit : new HistogramDiff().diff(RawTextComparator.WS_IGNORE_ALL, old, fresh)) {
      for (int line = edit.getBeginB(); line < edit.getEndB(); line++) {
        lines.add(line + 1);
      }
      if (edit.getType() == Edit.Type.DELETE) {
        lines.add(Math.max(1, Math.min(edit.getBeginB() + 1, fresh.size())));
      }
    }
    return lines;
  }

  private static Path absolute(Path file) {
    return file.toAbsolutePath().normalize();
  }

  /** How many members are touched. */
  public int size() {
    return files.values().stream().mapToInt(file -> file.touched().size()).sum();
  }

  /**
   * The changed line nearest to a place in a touched member.
   *
   * @return empty if the place is in no touched member
   */
  public Optional<Integer> lineFor(String file, int line) {
    ChangedFile changed = files.get(absolute(Path.of(file)));
    if (changed == null) {
      return Optional.empty();
    }
    return changed.touched().stream()
        .filter(member -> member.covers(line))
        .findFirst()
        .map(member -> nearest(changed.lines(), member, line));
  }

  private static int nearest(NavigableSet<Integer> lines, Member member, int line) {
    int best = line;
    int distance = Integer.MAX_VALUE;
    for (int candidate : lines.subSet(member.first(), true, member.last(), true)) {
      int away = Math.abs(candidate - line);
      if (away < distance) {
        best = candidate;
        distance = away;
      }
    }
    return best;
  }

  /** A touched place of a field's declaration, or of a class's head. */
  public record Declaration(String file, int line) {}

  /** Where a touched field is declared; empty if its declaration is not touched. */
  public Optional<Declaration> fieldOf(String owner, String name) {
    String type = owner.replace('$', '.');
    return fields.contains(type + "." + name)
        ? declaration(member -> member.owner().equals(type) && member.field().equals(name))
        : Optional.empty();
  }

  /** Where the touched head of a class is; empty if it is not touched. */
  public Optional<Declaration> headOf(String className) {
    String type = className.replace('$', '.');
    return heads.contains(type)
        ? declaration(member -> member.isHead() && member.owner().equals(type))
        : Optional.empty();
  }

  private Optional<Declaration> declaration(java.util.function.Predicate<Member> wanted) {
    for (Map.Entry<Path, ChangedFile> file : files.entrySet()) {
      for (Member member : file.getValue().touched()) {
        if (wanted.test(member)) {
          int line = nearest(file.getValue().lines(), member, member.first());
          return Optional.of(new Declaration(file.getKey().toString(), line));
        }
      }
    }
    return Optional.empty();
  }
}
