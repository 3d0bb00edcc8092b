package io.github.racelint.benchmarks;

import io.github.racelint.facts.Program;
import io.github.racelint.solve.Race;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** The stages of the analysis against one bare walk over the same trees, all warm. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 3, time = 3)
public class StagesBenchmark {

  @Param("")
  public String library;

  private Stages stages;
  private Program program;
  private List<Race> races;

  @Setup(Level.Trial)
  public void attribute() throws IOException {
    stages = new Stages(Sources.in(Path.of(library)));
    program = stages.extract();
    races = stages.solve(program);
  }

  @TearDown(Level.Trial)
  public void close() throws IOException {
    stages.close();
  }

  @Benchmark
  public Object walk() {
    return stages.walk();
  }

  @Benchmark
  public Object extract() {
    return stages.extract();
  }

  @Benchmark
  public Object solve() {
    return stages.solve(program);
  }

  @Benchmark
  public Object describe() {
    return stages.describe(races);
  }
}
