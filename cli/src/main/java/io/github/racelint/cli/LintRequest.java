package io.github.racelint.cli;

import java.nio.file.Path;
import java.util.List;

/**
 * One analysis: which files, and how javac is to read them.
 *
 * @param files the files whose findings are wanted
 * @param classPath existing jars and class directories
 * @param sourcePath where javac may look for further sources; nothing is reported there
 * @param options further options of javac and Error Prone, as on javac's command line
 */
record LintRequest(
    List<Path> files, List<Path> classPath, List<Path> sourcePath, List<String> options) {}
