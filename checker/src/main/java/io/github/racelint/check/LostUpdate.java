package io.github.racelint.check;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.BugPattern.SeverityLevel;
import com.google.errorprone.bugpatterns.BugChecker;
import io.github.racelint.solve.Race;

/** A compound assignment to a shared variable that another thread can come between. */
@AutoService(BugChecker.class)
@BugPattern(
    name = "LostUpdate",
    summary = "A shared variable is read and written in two steps while other threads change it",
    severity = SeverityLevel.WARNING,
    altNames = {"NonAtomicOperationOnVolatileField", "NonAtomicVolatileUpdate", "racelint"},
    tags = BugPattern.StandardTags.LIKELY_ERROR,
    linkType = BugPattern.LinkType.CUSTOM,
    link = "https://github.com/racelint/racelint/blob/main/docs/LostUpdate.md")
public final class LostUpdate extends RaceCheck {
  private static final long serialVersionUID = 1;

  /** Called by Error Prone. */
  public LostUpdate() {
    super(Race.Kind.LOST_UPDATE);
  }
}
