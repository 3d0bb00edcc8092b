package io.github.racelint.cli.live;

import java.nio.file.Path;
import java.util.List;

/**
 * How javac is to read programs.
 *
 * @param classPath jars and class directories; null to ask the build
 * @param sourcePath where javac may look for further sources
 * @param options further options of javac and Error Prone
 * @param maven whether Maven may be run for the class path
 */
public record Settings(
    List<Path> classPath, List<Path> sourcePath, List<String> options, boolean maven) {}
