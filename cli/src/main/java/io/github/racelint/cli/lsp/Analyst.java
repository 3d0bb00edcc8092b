package io.github.racelint.cli.lsp;

import io.github.racelint.cli.live.BuildPath;
import io.github.racelint.cli.live.LiveProgram;
import io.github.racelint.cli.live.SourceRoot;
import io.github.racelint.report.Finding;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Decides what is analysed when. Files are on one thread, whole programs on another, so that an
 * edit never waits for the rest of its program.
 */
final class Analyst implements AutoCloseable {
  /** Deep expressions need deep stacks. */
  private static final long STACK = 64L << 20;

  private final Documents documents;
  private final Editor editor;
  private final List<Path> workspace;
  private final BuildPath build;
  private final ScheduledExecutorService files = executor("racelint-files");
  private final ScheduledExecutorService wholes = executor("racelint-programs");
  private final Map<SourceRoot, Program> programs = new ConcurrentHashMap<>();
  private final Map<Path, Future<?>> waiting = new ConcurrentHashMap<>();
  private volatile Configuration configuration;

  /** A program and the analysis of all of it that waits or runs. */
  private static final class Program {
    private final LiveProgram live;
    private volatile LiveProgram.ClassPath path;
    private volatile WholeRun latest;
    private volatile WholeFixes fixes = WholeFixes.NONE;

    Program(SourceRoot root) {
      this.live = new LiveProgram(root);
    }
  }

  /** One analysis of a whole program. */
  private static final class WholeRun {
    private volatile boolean cancelled;
    private volatile String token;
    private volatile boolean started;
  }

  Analyst(Documents documents, Editor editor, List<Path> workspace, Configuration configuration) {
    this.documents = documents;
    this.editor = editor;
    this.workspace = workspace;
    this.configuration = configuration;
    this.build = new BuildPath(editor::log);
  }

  private static ScheduledExecutorService executor(String name) {
    ScheduledThreadPoolExecutor executor =
        new ScheduledThreadPoolExecutor(
            1,
            task -> {
              Thread thread = new Thread(null, task, name, STACK);
              thread.setDaemon(true);
              return thread;
            });
    executor.setRemoveOnCancelPolicy(true);
    executor.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    return executor;
  }

  /** Where files are analysed. */
  Executor files() {
    return files;
  }

  void opened(Document document) {
    Program program = program(document);
    if (program.live.isKnown()) {
      schedule(document.path(), 0);
    } else if (program.latest == null) {
      analyseWhole(program, 0);
    }
  }

  void changed(Document document) {
    schedule(document.path(), configuration.debounceMillis());
    Program program = program(document);
    if (configuration.idleMillis() >= 0 && program.live.isKnown()) {
      analyseWhole(program, configuration.idleMillis());
    }
  }

  void saved(Document document) {
    analyseWhole(program(document), 0);
  }

  /** Files have changed on disk; {@code null} paths mean that the build may have. */
  void changedOnDisk(List<Path> changed, List<Path> deleted, boolean buildChanged) {
    for (Program program : programs.values()) {
      SourceRoot root = program.live.root();
      List<Path> gone = deleted.stream().filter(file -> contains(root, file)).toList();
      if (!gone.isEmpty()) {
        files.execute(() -> gone.forEach(program.live::forget));
      }
      boolean touched = changed.stream().anyMatch(file -> contains(root, file));
      if (buildChanged) {
        program.path = null;
      }
      if (buildChanged || touched || !gone.isEmpty()) {
        analyseWhole(program, configuration.debounceMillis());
      }
    }
  }

  private static boolean contains(SourceRoot root, Path file) {
    return root.folder() == null ? file.equals(root.alone()) : file.startsWith(root.folder());
  }

  void configured(Configuration newer) {
    configuration = newer;
    for (Program program : programs.values()) {
      program.path = null;
      analyseWhole(program, 0);
    }
  }

  /** The user does not want to wait for what a token stands for. */
  void cancel(String token) {
    for (Program program : programs.values()) {
      WholeRun run = program.latest;
      if (run != null && token.equals(run.token)) {
        run.cancelled = true;
      }
    }
  }

  /** What is found in an open file as it is now; null if it was closed meanwhile. */
  CompletableFuture<Documents.Checked> current(Document document) {
    Documents.Checked known = documents.checked(document.path());
    if (known != null && known.document().version() == document.version()) {
      return CompletableFuture.completedFuture(known);
    }
    return CompletableFuture.supplyAsync(
        () -> {
          analyse(document.path());
          return documents.checked(document.path());
        },
        files);
  }

  /** The fixes that edit further files of the program that a file is part of. */
  WholeFixes wholeFixes(Document document) {
    return program(document).fixes;
  }

  private Program program(Document document) {
    SourceRoot root = SourceRoot.of(document.path(), document.text(), workspace);
    return programs.computeIfAbsent(root, Program::new);
  }

  private void schedule(Path file, long delay) {
    Future<?> task = files.schedule(() -> analyse(file), delay, TimeUnit.MILLISECONDS);
    Future<?> before = waiting.put(file, task);
    if (before != null) {
      before.cancel(false);
    }
  }

  /** Analyses an open file with what is known of its program. On the thread of files. */
  private void analyse(Path file) {
    Document document = documents.get(file);
    if (document == null) {
      return;
    }
    try {
      Program program = program(document);
      LiveProgram.ClassPath path = program.path;
      if (!program.live.isKnown() || path == null) {
        if (program.latest == null) {
          analyseWhole(program, 0);
        }
        return; // the analysis of the whole comes back to this file
      }
      LiveProgram.Result result = program.live.file(file, document.text(), path);
      if (result.failure() != null) {
        editor.failed(document.uri(), result.failure());
      }
      if (result.unreadable().isEmpty()) {
        found(document, result.findings());
      }
    } catch (Throwable e) { // of one file; the others are none the worse
      editor.failed(document.uri(), e);
    }
  }

  private void found(Document document, List<Finding> all) {
    Document now = documents.get(document.path());
    if (now == null) {
      return; // closed meanwhile
    }
    Documents.Checked checked = new Documents.Checked(document, Editor.of(document, all));
    documents.put(checked);
    editor.show(checked);
  }

  private void analyseWhole(Program program, long delay) {
    WholeRun run = new WholeRun();
    WholeRun before = program.latest;
    if (before != null && (program.live.isKnown() || !before.started)) {
      before.cancelled = true;
    }
    program.latest = run;
    wholes.schedule(() -> analyseWhole(program, run), delay, TimeUnit.MILLISECONDS);
  }

  /** On the thread of whole programs. */
  private void analyseWhole(Program program, WholeRun run) {
    if (run.cancelled) {
      return;
    }
    run.started = true;
    boolean first = !program.live.isKnown();
    String name = program.live.root().name();
    WorkProgress progress = first ? editor.progress("RaceLint: " + name) : WorkProgress.silent();
    run.token = progress.token();
    try {
      LiveProgram.ClassPath path = program.path;
      if (path == null) {
        progress.message("class path");
        path = build.of(program.live.root(), configuration.settings(), workspace);
      }
      Map<Path, Document> read = new ConcurrentHashMap<>();
      documents.all().forEach(document -> read.put(document.path(), document));
      LiveProgram.Whole whole =
          program.live.whole(texts(read), path, progress::step, () -> run.cancelled);
      LiveProgram.ClassPath used = path;
      files.execute(() -> takeOver(program, whole, used, read));
    } catch (CancellationException e) {
      editor.log("stopped: " + name);
    } catch (Throwable e) { // the server outlives every program
      editor.failed(name, e);
    } finally {
      progress.end();
    }
  }

  private static Map<Path, String> texts(Map<Path, Document> read) {
    Map<Path, String> texts = new ConcurrentHashMap<>();
    read.forEach((path, document) -> texts.put(path, document.text()));
    return texts;
  }

  /** On the thread of files, so that none of them is analysed meanwhile. */
  private void takeOver(
      Program program,
      LiveProgram.Whole whole,
      LiveProgram.ClassPath path,
      Map<Path, Document> read) {
    try {
      program.live.takeOver(whole);
      program.path = path;
      program.fixes = new WholeFixes(whole.result().findings(), whole.edited());
      if (whole.result().failure() != null) {
        editor.failed(program.live.root().name(), whole.result().failure());
      }
      for (Document document : documents.all()) {
        if (program(document) != program) {
          continue;
        }
        Document then = read.get(document.path());
        boolean same = then != null && then.version() == document.version();
        if (same && !whole.result().unreadable().contains(document.path())) {
          found(document, whole.result().findings());
        } else if (!same) {
          analyse(document.path());
        }
      }
    } catch (Throwable e) {
      editor.failed(program.live.root().name(), e);
    }
  }

  @Override
  public void close() {
    programs.values().forEach(program -> cancel(program.latest));
    files.shutdownNow();
    wholes.shutdownNow();
    programs.values().forEach(program -> program.live.close());
  }

  private static void cancel(WholeRun run) {
    if (run != null) {
      run.cancelled = true;
    }
  }
}
