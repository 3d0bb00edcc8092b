package io.github.racelint.check;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.BugPattern.SeverityLevel;
import com.google.errorprone.bugpatterns.BugChecker;
import io.github.racelint.solve.Race;

/** A loop that watches a plain field which another thread writes. */
@AutoService(BugChecker.class)
@BugPattern(
    name = "StaleRead",
    summary = "A loop waits for a write that it may never see",
    severity = SeverityLevel.WARNING,
    altNames = {"racelint"},
    tags = BugPattern.StandardTags.LIKELY_ERROR,
    linkType = BugPattern.LinkType.CUSTOM,
    link = "https://github.com/racelint/racelint/blob/main/docs/StaleRead.md")
public final class StaleRead extends RaceCheck {
  private static final long serialVersionUID = 1;

  /** Called by Error Prone. */
  public StaleRead() {
    super(Race.Kind.STALE_READ);
  }
}
