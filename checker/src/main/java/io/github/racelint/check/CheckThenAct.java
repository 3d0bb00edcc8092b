package io.github.racelint.check;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.BugPattern.SeverityLevel;
import com.google.errorprone.bugpatterns.BugChecker;
import io.github.racelint.solve.Race;

/** A test of a shared variable, and a change that relies on it, with a gap between. */
@AutoService(BugChecker.class)
@BugPattern(
    name = "CheckThenAct",
    summary = "A shared variable is tested, and changed in a second step that relies on the test",
    severity = SeverityLevel.WARNING,
    altNames = {"racelint"},
    tags = BugPattern.StandardTags.LIKELY_ERROR,
    linkType = BugPattern.LinkType.CUSTOM,
    link = "https://github.com/racelint/racelint/blob/main/docs/CheckThenAct.md")
public final class CheckThenAct extends RaceCheck {
  private static final long serialVersionUID = 1;

  /** Called by Error Prone. */
  public CheckThenAct() {
    super(Race.Kind.CHECK_THEN_ACT, false);
  }
}
