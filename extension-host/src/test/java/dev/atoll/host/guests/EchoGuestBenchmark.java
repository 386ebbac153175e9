package dev.atoll.host.guests;

import dev.atoll.host.abi.AbiLimits;
import dev.atoll.host.abi.Result;
import dev.atoll.host.guests.bindings.v0_1.Echo;
import dev.atoll.host.guests.bindings.v0_1.Mirror;
import dev.atoll.host.guests.bindings.v0_1.Types;
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

import java.lang.reflect.Proxy;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/// Calls through the generated bindings into a guest that calls back into the host: every value crosses four times.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 1, jvmArgsAppend = "-XX:-DontCompileHugeMethods")
public class EchoGuestBenchmark {
    /// The guest's language.
    @Param({"RUST", "ASSEMBLYSCRIPT"})
    public String guest = "RUST";

    private Echo echo = bound(EchoGuests.RUST);
    private final Types.PointList points =
            new Types.PointList(IntStream.range(0, 3 * 1000).toArray());
    private final List<String> strings =
            IntStream.range(0, 20).mapToObj(i -> "value_" + i).toList();
    private final Result<Types.Mixture, Types.Colour> outcome =
            Result.ok(new Types.Mixture(1, 2, 3, 4, true, "hello world of extensions", 'x', 8, 9));

    /// Starts the guest.
    @Setup
    public void start() {
        echo = bound(EchoGuests.valueOf(guest));
    }

    private static Echo bound(EchoGuests guests) {
        Mirror.Host mirror = (Mirror.Host) Proxy.newProxyInstance(
                Mirror.Host.class.getClassLoader(),
                new Class<?>[] {Mirror.Host.class},
                (proxy, method, arguments) -> arguments[0]);
        return new Echo(guests.instance(mirror), AbiLimits.ROOMY);
    }

    /// One number: the bare cost of two calls.
    @Benchmark
    public int aNumber() {
        return echo.aU32(42);
    }

    /// A thousand packed records.
    @Benchmark
    public Types.PointList packedRecords() {
        return echo.points(points);
    }

    /// Twenty short strings in a list.
    @Benchmark
    public List<String> listOfStrings() {
        return echo.strings(strings);
    }

    /// A result that carries a record of nine fields.
    @Benchmark
    public Result<Types.Mixture, Types.Colour> resultOfARecord() {
        return echo.outcomeBoth(outcome);
    }
}
