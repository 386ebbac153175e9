package dev.atoll.host.catalog;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/// What it costs to note that a guest's code runs, before and after each call.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class RunningFileBenchmark {
    private RunningFile file = new RunningFile(Path.of("."));
    private RunningFile.Mark mark = file.mark("");

    /// Makes a file.
    @Setup
    public void begin() throws IOException {
        file = new RunningFile(Files.createTempDirectory("running").resolve("marks"));
        mark = file.mark("test.guest");
    }

    /// Removes it.
    @TearDown
    public void end() {
        file.close();
    }

    /// Sets the mark and takes it back.
    @Benchmark
    public void oneCall() {
        mark.set(true);
        mark.set(false);
    }
}
