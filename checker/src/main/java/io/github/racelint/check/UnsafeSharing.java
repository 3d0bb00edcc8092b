package io.github.racelint.check;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.BugPattern.SeverityLevel;
import com.google.errorprone.bugpatterns.BugChecker;
import io.github.racelint.solve.Race;

/** An object of a type that is not safe to share, changed while another thread uses it. */
@AutoService(BugChecker.class)
@BugPattern(
    name = "UnsafeSharing",
    summary = "An object that is not safe to share is changed while other threads use it",
    severity = SeverityLevel.WARNING,
    altNames = {"racelint"},
    tags = BugPattern.StandardTags.LIKELY_ERROR,
    linkType = BugPattern.LinkType.CUSTOM,
    link = "https://github.com/racelint/racelint/blob/main/docs/UnsafeSharing.md")
public final class UnsafeSharing extends RaceCheck {
  private static final long serialVersionUID = 1;

  /** Called by Error Prone. */
  public UnsafeSharing() {
    super(Race.Kind.UNSAFE_SHARING, false);
  }
}
