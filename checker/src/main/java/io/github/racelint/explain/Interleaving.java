package io.github.racelint.explain;

import io.github.racelint.solve.Race;
import io.github.racelint.solve.Touch;
import java.util.ArrayList;
import java.util.List;

/** A schedule of two threads in which a race does its harm, as a table. */
public final class Interleaving {
  private static final int MIN_WIDTH = 12;

  private record Row(String one, String other) {}

  private Interleaving() {}

  /** The table, one row a line: the steps of the reported access left, of its partner right. */
  public static List<String> of(Race race) {
    String name = Wording.name(race.culprit().location());
    return table(
        new Row(heading("this thread", race.culprit()), heading("other thread", race.partner())),
        rows(race, name));
  }

  private static String heading(String who, Touch touch) {
    return who + ", " + touch.place().shortName();
  }

  private static List<Row> rows(Race race, String name) {
    List<Row> rows = new ArrayList<>();
    Touch partner = race.partner();
    switch (race.kind()) {
      case LOST_UPDATE -> {
        rows.add(new Row("reads " + name, ""));
        if (partner.isCompound()) {
          rows.add(new Row("", "reads " + name + ": the same value"));
        }
        if (partner.writes()) {
          rows.add(new Row("", "writes " + name));
          rows.add(new Row("writes " + name + ": the other write is lost", ""));
        } else {
          rows.add(new Row("", "reads " + name + ": not yet counted"));
          rows.add(new Row("writes " + name, ""));
        }
      }
      case CHECK_THEN_ACT -> {
        rows.add(new Row("tests " + name, ""));
        rows.add(new Row("", partner.writes() ? "changes " + name : "tests " + name));
        rows.add(new Row("acts on what no longer holds", ""));
      }
      case STALE_READ -> {
        rows.add(new Row("reads " + name + ": the old value", ""));
        rows.add(new Row("", "writes " + name));
        rows.add(new Row("reads " + name + ": may see the old value for ever", ""));
      }
      default -> {
        boolean reads = !race.culprit().writes();
        rows.add(new Row("", "begins to change " + name + touching(partner)));
        rows.add(new Row(reads ? "reads " + name + ": half done or old" : "writes " + name, ""));
        rows.add(new Row("", "goes on with what is not true any more"));
      }
    }
    return rows;
  }

  private static String touching(Touch partner) {
    return partner.guards().isEmpty() ? "" : " under its lock";
  }

  private static List<String> table(Row heading, List<Row> rows) {
    int left = Math.max(MIN_WIDTH, heading.one().length());
    int right = Math.max(MIN_WIDTH, heading.other().length());
    for (Row row : rows) {
      left = Math.max(left, row.one().length());
      right = Math.max(right, row.other().length());
    }
    List<String> lines = new ArrayList<>();
    String format = "| %-" + left + "s | %-" + right + "s |";
    lines.add(String.format(format, heading.one(), heading.other()));
    lines.add("|" + "-".repeat(left + 2) + "|" + "-".repeat(right + 2) + "|");
    rows.forEach(row -> lines.add(String.format(format, row.one(), row.other())));
    return List.copyOf(lines);
  }
}
