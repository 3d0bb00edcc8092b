package io.github.racelint.check;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.BugPattern.SeverityLevel;
import com.google.errorprone.bugpatterns.BugChecker;
import io.github.racelint.solve.Race;

/** A plain read or write that misses the lock which the other accesses hold. */
@AutoService(BugChecker.class)
@BugPattern(
    name = "InconsistentGuard",
    summary = "A variable is used without the lock that guards it elsewhere",
    severity = SeverityLevel.WARNING,
    altNames = {"GuardedBy", "racelint"},
    tags = BugPattern.StandardTags.LIKELY_ERROR,
    linkType = BugPattern.LinkType.CUSTOM,
    link = "https://github.com/racelint/racelint/blob/main/docs/InconsistentGuard.md")
public final class InconsistentGuard extends RaceCheck {
  private static final long serialVersionUID = 1;

  /** Called by Error Prone. */
  public InconsistentGuard() {
    super(Race.Kind.INCONSISTENT_GUARD);
  }
}
