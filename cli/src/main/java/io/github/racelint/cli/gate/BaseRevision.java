package io.github.racelint.cli.gate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.jgit.errors.AmbiguousObjectException;
import org.eclipse.jgit.errors.IncorrectObjectTypeException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.errors.RevisionSyntaxException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.revwalk.filter.RevFilter;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.PathSuffixFilter;

/** The Java files of the revision that a change starts from. */
public final class BaseRevision implements AutoCloseable {
  private final Repository repository;
  private final Path root;
  private final String name;
  private final Map<String, ObjectId> files = new TreeMap<>();

  private BaseRevision(Repository repository, String name) {
    this.repository = repository;
    this.root = realPath(repository.getWorkTree().toPath());
    this.name = name;
  }

  /**
   * Finds the point where the work in a folder left a revision: their merge base, so that what
   * others added to the revision since is not taken for part of the change.
   *
   * @throws GateException if there is no repository, no such revision, or no common history
   */
  public static BaseRevision open(Path folder, String revision) {
    try {
      FileRepositoryBuilder builder =
          new FileRepositoryBuilder().findGitDir(folder.toAbsolutePath().toFile());
      if (builder.getGitDir() == null) {
        throw new GateException("no git repository around " + folder.toAbsolutePath().normalize());
      }
      BaseRevision base = new BaseRevision(builder.build(), revision);
      base.list();
      return base;
    } catch (IOException e) {
      throw new GateException("cannot read the git repository: " + e.getMessage());
    }
  }

  private void list() throws IOException {
    ObjectId commit = resolve(name);
    try (RevWalk walk = new RevWalk(repository);
        TreeWalk tree = new TreeWalk(repository)) {
      tree.addTree(base(walk, walk.parseCommit(commit)).getTree());
      tree.setRecursive(true);
      tree.setFilter(PathSuffixFilter.create(".java"));
      while (tree.next()) {
        files.put(tree.getPathString(), tree.getObjectId(0));
      }
    } catch (MissingObjectException e) {
      throw new GateException("the history of " + name + " is not complete here" + wayOut());
    }
  }

  private RevCommit base(RevWalk walk, RevCommit revision) throws IOException {
    ObjectId head = repository.resolve(Constants.HEAD);
    if (head == null) {
      return revision;
    }
    RevCommit found;
    try (RevWalk merge = new RevWalk(repository)) {
      merge.setRevFilter(RevFilter.MERGE_BASE);
      merge.markStart(merge.parseCommit(head));
      merge.markStart(merge.parseCommit(revision));
      found = merge.next();
    }
    if (found == null) {
      throw new GateException(name + " and HEAD have no common history here" + wayOut());
    }
    return walk.parseCommit(found);
  }

  private ObjectId resolve(String revision) throws IOException {
    try {
      ObjectId commit = repository.resolve(revision + "^{commit}");
      if (commit != null) {
        return commit;
      }
    } catch (RevisionSyntaxException
        | AmbiguousObjectException
        | IncorrectObjectTypeException
        | MissingObjectException e) {
      throw new GateException("not one commit: " + revision + " (" + e.getMessage() + ")");
    }
    if (repository.resolve(Constants.HEAD) == null) {
      throw new GateException(
          "the repository has no commit yet, so there is no "
              + revision
              + " to compare with; racelint check tells all findings");
    }
    throw new GateException("no commit is called " + revision + wayOut());
  }

  private String wayOut() throws IOException {
    boolean shallow = !repository.getObjectDatabase().getShallowCommits().isEmpty();
    return shallow
        ? "; this is a shallow clone: run git fetch --unshallow, or check out with fetch-depth: 0"
        : "; is it fetched? (git fetch origin)";
  }

  /**
   * A file's path in the repository.
   *
   * @throws GateException if it is outside
   */
  public String pathOf(Path file) {
    Path real = realPath(file);
    if (!real.startsWith(root)) {
      throw new GateException(file + " is outside the repository " + root);
    }
    return root.relativize(real).toString().replace('\\', '/');
  }

  private static Path realPath(Path file) {
    try {
      return file.toRealPath();
    } catch (IOException e) {
      return file.toAbsolutePath().normalize();
    }
  }

  /** All Java files: their paths in the repository. */
  Iterable<String> paths() {
    return files.keySet();
  }

  boolean has(String path) {
    return files.containsKey(path);
  }

  /** Whether a file has, byte for byte, this content. */
  boolean isSame(String path, byte[] content) {
    ObjectId known = files.get(path);
    try (ObjectInserter.Formatter formatter = new ObjectInserter.Formatter()) {
      return known != null && known.equals(formatter.idFor(Constants.OBJ_BLOB, content));
    }
  }

  /** A file's text, in UTF-8. */
  String text(String path) {
    try {
      return new String(repository.open(files.get(path)).getCachedBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new GateException("cannot read " + path + " of " + name + ": " + e.getMessage());
    }
  }

  @Override
  public void close() {
    repository.close();
  }
}
