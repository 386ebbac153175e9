package dev.atoll.host.fuzz;

import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;

/// A short run over each target, the same with every build.
///
/// `-Datoll.fuzz.inputs=100000` makes it longer, `-Datoll.fuzz.seed=N` another.
@Timeout(7_200)
class FuzzedInputsTest {
    private static final long SEED = Long.getLong("atoll.fuzz.seed", 20_260_101);

    @ParameterizedTest
    @EnumSource
    void whateverTheBytesAreTheyAreTakenOrRefused(Target target) throws IOException {
        for (var seed : target.seeds()) {
            attempt(target, seed, "as it is");
        }
        var mutator = new Mutator(target.seeds(), SEED);
        int inputs = Integer.getInteger("atoll.fuzz.inputs", target.usual());
        for (int i = 0; i < inputs; i++) {
            attempt(target, mutator.next(), "input " + i + " of seed " + SEED);
        }
    }

    private static void attempt(Target target, byte[] input, String which) throws IOException {
        try {
            target.run(input);
        } catch (Throwable failure) {
            var file = Path.of("target", "fuzz-failure-" + target + ".bin");
            Files.write(file, input);
            var start = HexFormat.of().formatHex(input, 0, Math.min(input.length, 64));
            throw new AssertionError(target + ", " + which + ", kept as " + file + ": " + start, failure);
        }
    }
}
