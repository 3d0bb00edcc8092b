package io.github.racelint.cli.live;

import com.sun.tools.javac.api.JavacTool;
import io.github.racelint.check.EditSeveralFiles;
import io.github.racelint.check.Incremental;
import io.github.racelint.cli.javac.ChangedFile;
import io.github.racelint.cli.javac.CheckedTask;
import io.github.racelint.cli.javac.Steps;
import io.github.racelint.report.Finding;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;

/**
 * A program that is being edited. One thread analyses files and takes over what another has found
 * by analysing the whole, which takes longer than an edit may wait.
 */
public final class LiveProgram implements AutoCloseable {
  private final SourceRoot root;
  private final StubFolder stubs = new StubFolder();
  private final Map<Path, String> lastGood = new ConcurrentHashMap<>();
  private volatile Incremental.Learnt learnt;
  private StandardJavaFileManager reader;
  private ClassPath readerPath;

  public LiveProgram(SourceRoot root) {
    this.root = root;
  }

  /** What the program consists of. */
  public SourceRoot root() {
    return root;
  }

  /** Whether the whole has been analysed, so that one file can be. */
  public boolean isKnown() {
    return learnt != null;
  }

  /** Where classes are found, and how they are read. */
  public record ClassPath(List<Path> classes, List<Path> sources, List<String> options) {}

  /**
   * What came of an analysis.
   *
   * @param findings of all files, or of the one
   * @param unreadable the files that do not parse: nothing new is known of them
   * @param failure how a check failed in some file; null if none did
   */
  public record Result(List<Finding> findings, Set<Path> unreadable, Throwable failure) {}

  /**
   * What an analysis of everything found.
   *
   * @param result the findings
   * @param learnt what later analyses need; null if nothing could be analysed
   * @param stubs the class files of the program
   * @param texts what was read instead of the files
   * @param edited what stood in the files that a fix of several files changes
   */
  public record Whole(
      Result result,
      Incremental.Learnt learnt,
      Map<String, byte[]> stubs,
      Map<Path, String> texts,
      Map<Path, String> edited) {}

  /**
   * Analyses everything; any thread may do that. Nothing of the program changes until it is taken
   * over.
   *
   * @param texts what open files contain, saved or not
   * @param steps hears how far it is
   * @param cancelled asked now and then
   * @throws CancellationException if it was cancelled
   */
  public Whole whole(
      Map<Path, String> texts, ClassPath path, Steps steps, BooleanSupplier cancelled)
      throws IOException {
    Map<Path, String> readable = new HashMap<>(texts);
    Set<Path> files = root.files();
    texts.keySet().stream()
        .filter(file -> root.contains(file) && SourceRoot.isSource(file))
        .forEach(files::add);
    Set<Path> unreadable = new HashSet<>();
    try (StandardJavaFileManager manager = manager(path, null)) {
      for (boolean again = false; ; again = true) {
        if (files.isEmpty()) { // the compiler refuses to start with none
          Result nothing = new Result(List.of(), unreadable, null);
          return new Whole(nothing, null, Map.of(), Map.of(), Map.of());
        }
        Attempt attempt = new Attempt(manager, path.options());
        attempt.tell(checking(steps, cancelled));
        List<JavaFileObject> units = units(manager, files, readable);
        CheckedTask task = attempt.task(units);
        Set<Path> broken = attempt.parse(task);
        if (broken.isEmpty() || again) {
          return finishWhole(attempt, task, texts, unreadable, units);
        }
        unreadable.addAll(broken);
        for (Path file : broken) {
          String good = lastGood.get(file);
          if (good != null) {
            readable.put(file, good);
          } else {
            files.remove(file);
          }
        }
      }
    } catch (RuntimeException | Error e) {
      if (cancelled.getAsBoolean()) {
        throw new CancellationException();
      }
      throw e;
    }
  }

  private static Whole finishWhole(
      Attempt attempt,
      CheckedTask task,
      Map<Path, String> texts,
      Set<Path> unreadable,
      List<JavaFileObject> units)
      throws IOException {
    Incremental analysis = Incremental.whole(task.context());
    EditSeveralFiles.allow(task.context());
    Result result = attempt.finish(task, unreadable);
    Map<Path, String> read = new HashMap<>(texts);
    read.keySet().removeAll(unreadable);
    Map<String, byte[]> stubs =
        analysis.learnt() == null ? Map.of() : ClassStubs.of(task.context(), file -> true);
    return new Whole(result, analysis.learnt(), stubs, read, edited(result.findings(), units));
  }

  private static Map<Path, String> edited(List<Finding> findings, List<JavaFileObject> units)
      throws IOException {
    Set<String> files = new HashSet<>();
    for (Finding finding : findings) {
      for (Finding.Fix fix : finding.fixes()) {
        List<String> own = fix.edits().stream().map(Finding.Edit::file).distinct().toList();
        files.addAll(own.size() > 1 ? own : List.of());
      }
    }
    Map<Path, String> texts = new HashMap<>();
    for (JavaFileObject unit : files.isEmpty() ? List.<JavaFileObject>of() : units) {
      if (files.contains(unit.getName())) {
        texts.put(Path.of(unit.getName()), unit.getCharContent(true).toString());
      }
    }
    return texts;
  }

  /** Goes on from an analysis of everything. */
  public void takeOver(Whole whole) throws IOException {
    lastGood.putAll(whole.texts());
    if (whole.learnt() != null) {
      learnt = whole.learnt();
      stubs.replaceAll(whole.stubs());
    }
  }

  /** Analyses one file, with what is known of the others. */
  public Result file(Path file, String text, ClassPath path) throws IOException {
    StandardJavaFileManager manager = reader(path);
    Attempt attempt = new Attempt(manager, path.options());
    CheckedTask task = attempt.task(units(manager, Set.of(file), Map.of(file, text)));
    if (!attempt.parse(task).isEmpty()) {
      return new Result(List.of(), Set.of(file), null);
    }
    Incremental analysis = Incremental.of(task.context(), file.toString(), learnt);
    EditSeveralFiles.allow(task.context());
    Result result = attempt.finish(task, Set.of());
    lastGood.put(file, text);
    if (analysis.learnt() != null) {
      learnt = analysis.learnt();
      stubs.replace(ClassStubs.of(task.context(), file.toString()::equals));
    }
    return result;
  }

  /** A file is no longer there. */
  @SuppressWarnings("CheckThenAct") // one thread changes a program; others only ask isKnown()
  public void forget(Path file) {
    lastGood.remove(file);
    if (learnt != null) {
      stubs.remove(learnt.program().classesOf(file.toString()));
      learnt = learnt.without(file.toString());
    }
  }

  @Override
  public void close() {
    stubs.close();
    closeReader();
  }

  private static Steps checking(Steps steps, BooleanSupplier cancelled) {
    return (step, done, total) -> {
      if (cancelled.getAsBoolean()) {
        throw new CancellationException();
      }
      steps.step(step, done, total);
    };
  }

  /** The file manager for single files, kept since opening the jars takes longer than the rest. */
  private StandardJavaFileManager reader(ClassPath path) throws IOException {
    boolean reusable =
        path.options().stream()
            .noneMatch(o -> o.equals("--release") || o.startsWith("--patch-module"));
    if (reader == null || !reusable || !path.equals(readerPath)) {
      closeReader();
      reader = manager(path, stubs.folder());
      readerPath = path;
    }
    return reader;
  }

  private void closeReader() {
    try {
      if (reader != null) {
        reader.close();
      }
    } catch (IOException e) {
      // It only read.
    }
    reader = null;
  }

  private static StandardJavaFileManager manager(ClassPath path, Path first) throws IOException {
    StandardJavaFileManager files =
        JavacTool.create().getStandardFileManager(null, Locale.ENGLISH, null);
    List<Path> classes = new ArrayList<>(path.classes());
    if (first != null) {
      classes.add(0, first);
    }
    // Without these javac would look for classes and sources in the working directory.
    files.setLocationFromPaths(StandardLocation.CLASS_PATH, classes);
    files.setLocationFromPaths(
        StandardLocation.SOURCE_PATH, first == null ? path.sources() : List.of());
    // Without this Error Prone would load checks from the user's class path.
    files.setLocationFromPaths(StandardLocation.ANNOTATION_PROCESSOR_PATH, List.of());
    return files;
  }

  private static List<JavaFileObject> units(
      StandardJavaFileManager manager, Set<Path> files, Map<Path, String> texts) {
    List<JavaFileObject> units = new ArrayList<>();
    for (JavaFileObject file : manager.getJavaFileObjectsFromPaths(files)) {
      String text = texts.get(Path.of(file.getName()));
      units.add(text == null ? file : new ChangedFile(file, text));
    }
    return units;
  }
}
