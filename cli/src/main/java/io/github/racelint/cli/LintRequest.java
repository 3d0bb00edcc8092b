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
 */
record LintRequest(
    List<Path> files,
    List<Path> classPath,
    List<Path> sourcePath,
    List<String> options,
    Map<Path, String> texts) {

  /** The same with one more option. */
  LintRequest and(String option) {
    List<String> more = new ArrayList<>(options);
    more.add(option);
    return new LintRequest(files, classPath, sourcePath, more, texts);
  }

  /** The same with other texts. */
  LintRequest with(Map<Path, String> others) {
    return new LintRequest(files, classPath, sourcePath, options, Map.copyOf(others));
  }
}
