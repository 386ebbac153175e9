package dev.atoll.core.text;

import dev.atoll.core.display.DisplayMap;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import java.util.Random;
import java.util.concurrent.TimeUnit;

/// A text of 100 MB and a million lines: opening it, editing it anywhere, and finding lines in it.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 1, jvmArgs = "-Xmx2g")
public class TextBenchmark {
    private static final int LINES = 1_000_000;
    private static final String LINE =
            "    this line has a hundred characters, as the lines of long logs often have; it ends with a break.\n";

    private final Random random = new Random(1);
    private char[] file = {};
    private Text text = Text.empty();

    /// Makes the characters of the file and opens it once.
    @Setup
    public void make() {
        file = LINE.repeat(LINES).toCharArray();
        text = open();
    }

    /// The text from the characters of the file, line breaks normalised.
    @Benchmark
    public Text open() {
        TextBuilder builder = new TextBuilder();
        for (int at = 0; at < file.length; at += 1 << 16) {
            builder.append(file, at, Math.min(1 << 16, file.length - at));
        }
        return builder.text();
    }

    /// What a view needs before its first row: the long lines found.
    @Benchmark
    public DisplayMap display() {
        return DisplayMap.of(text);
    }

    /// One character put in anywhere.
    @Benchmark
    public Text insert() {
        int at = random.nextInt(text.length());
        return text.replace(at, at, "x");
    }

    /// A hundred kilobytes replaced anywhere.
    @Benchmark
    public Text replaceLarge() {
        int at = random.nextInt(text.length() - 100_000);
        return text.replace(at, at + 100_000, text.slice(0, 100_000));
    }

    /// The line of an offset and its characters.
    @Benchmark
    public String line() {
        return text.line(text.lineAt(random.nextInt(text.length())));
    }
}
