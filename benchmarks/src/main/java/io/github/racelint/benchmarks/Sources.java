package io.github.racelint.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A library that is compiled.
 *
 * @param name what it is called in the tables
 * @param files its sources, sorted
 * @param classPath jars, separated as the system separates them
 */
record Sources(String name, List<Path> files, String classPath) {

  /** The packages that NullAway is to look at. */
  static final String PACKAGES =
      "com.google.common,io.reactivex,org.apache.commons,io.netty,ch.qos.logback";

  /** Reads a folder with {@code src} and {@code classpath}. */
  static Sources in(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder.resolve("src"))) {
      List<Path> files =
          all.filter(file -> file.toString().endsWith(".java"))
              .filter(file -> !file.endsWith("module-info.java"))
              .filter(file -> !file.toString().contains("META-INF"))
              .sorted()
              .toList();
      String name = String.valueOf(folder.getFileName());
      return new Sources(name, files, Files.readString(folder.resolve("classpath")).strip());
    }
  }
}
