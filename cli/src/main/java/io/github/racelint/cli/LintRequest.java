package io.github.racelint.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One analysis: which files, and how javac is to read them.
 *
 * @param files the files whose findings are wanted
 * @param classPath existing jars and class directories
 * @param sourcePath where javac may look for further sources; nothing is reported there
 * @param options further options of javac and Error Prone, as on javac's command line
 * @param texts what to read instead of the file, by file
 * @param editsSeveral whether a fix may be of several files, since the caller can edit them all
 */
record LintRequest(
    List<Path> files,
    List<Path> classPath,
    List<Path> sourcePath,
    List<String> options,
    Map<Path, String> texts,
    boolean editsSeveral) {

  /** To look at files as they are, with fixes of one file only. */
  LintRequest(List<Path> files, List<Path> classPath, List<Path> sourcePath, List<String> options) {
    this(files, classPath, sourcePath, options, Map.of(), false);
  }

  /** The same with one more option. */
  LintRequest and(String option) {
    List<String> more = new ArrayList<>(options);
    more.add(option);
    return new LintRequest(files, classPath, sourcePath, more, texts, editsSeveral);
  }

  /** The same with other texts, and with fixes of several files. */
  LintRequest with(Map<Path, String> others) {
    return new LintRequest(files, classPath, sourcePath, options, Map.copyOf(others), true);
  }
}
