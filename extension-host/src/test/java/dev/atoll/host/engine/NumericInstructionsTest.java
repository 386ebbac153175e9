package dev.atoll.host.engine;

import dev.atoll.api.failure.ExtensionException;
import dev.atoll.host.engine.random.SmallModules;
import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import static org.assertj.core.api.Assertions.assertThat;

/// Every numeric instruction, tried with all pairs of some hundred numbers at which such things go wrong.
class NumericInstructionsTest {
    private final CompiledModule module = Modules.compiled(SmallModules.numeric());

    @Test
    void everyNumericInstructionGivesWhatV8Gives() {
        var functions = SmallModules.numericFunctions();
        var judged = V8Runs.numeric(SmallModules.numeric(), functions, Path.of("target/numeric-instructions.txt"));
        functions.forEach((name, signature) -> {
            var ours = ours(name, signature);
            var expected = Objects.requireNonNull(judged.get(name), name);
            assertThat(ours).hasSize(expected.size());
            for (int i = 0; i < ours.size(); i++) {
                assertThat(ours.get(i))
                        .as("opcode 0x%s %s, call %d", name, signature, i)
                        .isEqualTo(expected.get(i).asString());
            }
        });
    }

    private List<String> ours(String name, CoreSignature signature) {
        var outcomes = new ArrayList<String>();
        var guest = module.instantiate(List.of(), 1);
        for (var arguments : arguments(signature)) {
            try {
                long bits = Modules.call(guest, name, arguments);
                outcomes.add(Observation.bits(signature.results().getFirst(), bits));
            } catch (ExtensionException e) {
                outcomes.add(Observation.trap(Objects.requireNonNull(e.getMessage())));
                guest = module.instantiate(List.of(), 1);
            }
        }
        return outcomes;
    }

    private static List<long[]> arguments(CoreSignature signature) {
        var result = new ArrayList<long[]>();
        for (long first : SmallModules.numbers(signature.parameters().getFirst())) {
            if (signature.parameters().size() == 1) {
                result.add(new long[] {first});
            } else {
                SmallModules.numbers(signature.parameters().getLast())
                        .forEach(second -> result.add(new long[] {first, second}));
            }
        }
        return result;
    }
}
