package io.github.racelint.fix;

import java.util.ArrayList;
import java.util.List;

/**
 * A race on a field that several files name, seen from each of them: a fix of the whole field edits
 * them all, or is none.
 *
 * @param own the race in its file
 * @param declaring the file that declares the field; {@code own} if it is that one
 * @param all one for each file, {@code own} the first
 */
record SeveralFiles(RaceSite own, RaceSite declaring, List<RaceSite> all) {

  /**
   * The same for the sites of all files; null if the declaration is in none of them.
   *
   * @param others those of the other files
   */
  static SeveralFiles of(RaceSite own, List<RaceSite> others) {
    List<RaceSite> all = new ArrayList<>(List.of(own));
    all.addAll(others);
    return all.stream()
        .filter(site -> site.variable().declaration() != null)
        .findFirst()
        .map(declaring -> new SeveralFiles(own, declaring, List.copyOf(all)))
        .orElse(null);
  }

  /**
   * A fix of all files.
   *
   * @param declaration what happens in the declaring file, and what the fix is called
   * @param uses what happens in each of the others, in the order of {@link #all()}
   */
  Fix fix(Fix declaration, List<FileEdits> uses) {
    List<FileEdits> elsewhere = new ArrayList<>(uses);
    List<FileEdits> ofOwn =
        uses.stream().filter(edits -> edits.file().equals(own.file().name())).toList();
    elsewhere.removeAll(ofOwn);
    if (declaring != own) {
      elsewhere.add(
          0,
          new FileEdits(
              declaring.file().name(),
              declaring.file().text().all(),
              declaration.edits(),
              declaration.imports()));
    }
    List<Edit> edits = declaring == own ? declaration.edits() : ofOwn.get(0).edits();
    return new Fix(
        declaration.kind(),
        declaration.title() + ", in " + all.size() + " files",
        declaration.reason(),
        edits,
        declaring == own ? declaration.imports() : ofOwn.get(0).imports(),
        elsewhere);
  }
}
