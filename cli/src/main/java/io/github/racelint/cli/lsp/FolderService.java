package io.github.racelint.cli.lsp;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.services.WorkspaceService;

/** What the editor says about the workspace. */
final class FolderService implements WorkspaceService {
  private final Session session;

  FolderService(Session session) {
    this.session = session;
  }

  @Override
  public void didChangeConfiguration(DidChangeConfigurationParams params) {
    session.configure(params.getSettings());
  }

  @Override
  public void didChangeWatchedFiles(DidChangeWatchedFilesParams params) {
    List<Path> changed = new ArrayList<>();
    List<Path> deleted = new ArrayList<>();
    boolean build = false;
    for (FileEvent event : params.getChanges()) {
      Path path = Document.file(event.getUri());
      if (path == null) {
        continue;
      }
      build |= path.endsWith("pom.xml") || path.endsWith(".racelint/classpath");
      if (path.toString().endsWith(".java")) {
        (event.getType() == FileChangeType.Deleted ? deleted : changed).add(path);
      }
    }
    boolean buildChanged = build;
    session.analyst().ifPresent(a -> a.changedOnDisk(changed, deleted, buildChanged));
  }
}
