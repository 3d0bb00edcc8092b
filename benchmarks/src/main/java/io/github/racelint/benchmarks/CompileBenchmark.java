package io.github.racelint.benchmarks;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The whole compilation of a library in a warm JVM, as a build daemon has it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 4)
@Measurement(iterations = 5)
public class CompileBenchmark {

  @Param("")
  public String library;

  @Param({"JAVAC", "ERROR_PRONE", "RACELINT", "NULLAWAY"})
  public Tool tool;

  private String[] arguments;

  @Setup
  public void arguments() throws IOException {
    Path output = Files.createTempDirectory("classes");
    arguments = tool.javacArguments(Sources.in(Path.of(library)), output).toArray(String[]::new);
  }

  /** Returns what javac prints. */
  @Benchmark
  public String compile() {
    StringWriter output = new StringWriter();
    com.sun.tools.javac.Main.compile(arguments, new PrintWriter(output));
    return output.toString();
  }
}
