package io.github.racelint.cli;

import io.github.racelint.cli.live.LiveProgram;
import io.github.racelint.cli.live.SourceRoot;
import io.github.racelint.report.Finding;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/**
 * Mutants of the files of one program: each is analysed as the command line does it, with what the
 * other files declare on its class path, and as the language server does it after an edit.
 */
final class Mutants implements AutoCloseable {
  /** Far more than an analysis of one file takes. */
  private static final int SECONDS = 60;

  private static final int OF_ONE_FILE = 10;
  private static final String OWN_CODE = "io.github.racelint.";
  private static final String CALLER = "io.github.racelint.cli.";

  private final LiveProgram program;
  private final LiveProgram.ClassPath path;
  private final Path stubs;
  private final ExecutorService thread = Executors.newSingleThreadExecutor();
  private final List<String> failures = new ArrayList<>();
  private int made;
  private int parsed;
  private int ofJavac;
  private long slowest;

  private Mutants(SourceRoot root, LiveProgram.ClassPath path, Path directory) throws IOException {
    this.program = new LiveProgram(root);
    this.path = path;
    this.stubs = Files.createTempDirectory(directory, "stubs");
    LiveProgram.Whole whole = program.whole(Map.of(), path, (step, i, n) -> {}, () -> false);
    if (whole.learnt() == null && !whole.result().unreadable().isEmpty()) {
      return; // not Java of this release
    }
    if (whole.result().failure() != null || whole.learnt() == null) {
      failures.add(root.name() + ": " + trace(whole.result().failure()));
      return;
    }
    program.takeOver(whole);
    for (Map.Entry<String, byte[]> stub : whole.stubs().entrySet()) {
      Path file = stubs.resolve(stub.getKey().replace('.', '/') + ".class");
      Files.createDirectories(file.getParent());
      Files.write(file, stub.getValue());
    }
  }

  /** Of a file that is a program by itself. */
  static Mutants ofFile(Path file, Path directory) throws IOException {
    LiveProgram.ClassPath alone = new LiveProgram.ClassPath(List.of(), List.of(), List.of());
    return new Mutants(new SourceRoot(null, file), alone, directory);
  }

  /** Of a folder of sources. */
  static Mutants ofProgram(Path folder, List<Path> jars, List<String> options, Path directory)
      throws IOException {
    LiveProgram.ClassPath path = new LiveProgram.ClassPath(jars, List.of(), options);
    return new Mutants(new SourceRoot(folder, null), path, directory);
  }

  /** Makes and analyses so many mutants, of files in any order, some of each. */
  void judge(int number) throws Exception {
    List<Path> files = new ArrayList<>(files());
    Collections.shuffle(files, new Random(number));
    int each = Math.max(Math.min(OF_ONE_FILE, number), 1 + number / files.size());
    for (Path file : files) {
      Optional<Mutator> mutator = Mutator.of(Files.readString(file));
      if (mutator.isPresent() && made < number) {
        judge(file, mutator.get(), Math.min(each, number - made));
      }
    }
  }

  private void judge(Path file, Mutator mutator, int number) throws Exception {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      texts.add(mutator.mutant(i + 31L * file.getFileName().hashCode()));
    }
    judge(file, texts);
  }

  /** Analyses a file with other texts, and with its own again. */
  void judge(Path file, List<String> texts) throws Exception {
    if (!program.isKnown()) {
      return; // the program itself failed
    }
    String original = Files.readString(file);
    List<Finding> before = live(file, original).findings();
    for (String text : texts) {
      made++;
      long start = System.nanoTime();
      attempt(file, text, () -> asFile(file, text));
      attempt(file, text, () -> live(file, text));
      slowest = Math.max(slowest, System.nanoTime() - start);
    }
    if (!live(file, original).findings().equals(before)) {
      failures.add(file + ": edited back, and other findings than before");
    }
  }

  private void attempt(Path file, String text, Callable<?> analysis) throws Exception {
    Future<?> result = thread.submit(analysis);
    try {
      result.get(SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      failed(file, text, "no end within " + SECONDS + " seconds");
      throw e; // the thread is lost
    } catch (ExecutionException e) {
      String trace = trace(e.getCause());
      boolean own =
          trace.lines().anyMatch(l -> l.contains("at " + OWN_CODE) && !l.contains(CALLER));
      if (own || trace.contains("could not analyse")) {
        failed(file, text, trace);
      } else {
        ofJavac++; // javac's own errors on such sources are not ours to repair
      }
    }
  }

  /** As the command line does it. */
  private LintResult asFile(Path file, String text) {
    List<Path> classPath = new ArrayList<>(List.of(stubs));
    classPath.addAll(path.classes());
    LintRequest request =
        new LintRequest(List.of(file), classPath, List.of(), path.options())
            .with(Map.of(file, text));
    try {
      LintResult result =
          Linter.lint(request, new Progress(new PrintWriter(new StringWriter()), false));
      parsed++;
      if (result.crash() != null) {
        throw result.crash();
      }
      if (result.notes().analysisFailed()) {
        throw new IllegalStateException(result.notes().toString());
      }
      return result;
    } catch (UserError e) {
      return null; // not Java: that is said, and nothing analysed
    }
  }

  /** As the language server does it. */
  private LiveProgram.Result live(Path file, String text) throws Exception {
    LiveProgram.Result result = program.file(file, text, path);
    if (result.failure() != null) {
      throw new IllegalStateException(result.failure());
    }
    return result;
  }

  private List<Path> files() throws IOException {
    SourceRoot root = program.root();
    if (root.folder() == null) {
      return List.of(root.alone());
    }
    try (Stream<Path> all = Files.walk(root.folder())) {
      return all.filter(file -> file.toString().endsWith(".java"))
          .filter(file -> !file.toString().endsWith("-info.java"))
          .sorted()
          .toList();
    }
  }

  /** What went wrong, each with the mutant. */
  List<String> failures() {
    return failures;
  }

  /** How many there were. */
  String figures() {
    return made
        + " mutants, "
        + parsed
        + " that parse, "
        + failures.size()
        + " failures, javac itself failed in "
        + ofJavac
        + ", the slowest took "
        + TimeUnit.NANOSECONDS.toMillis(slowest)
        + " ms";
  }

  private void failed(Path file, String text, String how) throws IOException {
    Path kept =
        Files.createDirectories(Path.of("target", "mutants", String.valueOf(failures.size())));
    Files.writeString(kept.resolve(file.getFileName()), text);
    Files.writeString(kept.resolve("failure.txt"), file + "\n" + how);
    failures.add(file + ", the mutant in " + kept.toAbsolutePath() + ": " + how);
  }

  private static String trace(Throwable failure) {
    StringWriter trace = new StringWriter();
    if (failure != null) {
      failure.printStackTrace(new PrintWriter(trace));
    }
    return trace.toString();
  }

  @Override
  public void close() {
    thread.shutdownNow();
    program.close();
  }
}
