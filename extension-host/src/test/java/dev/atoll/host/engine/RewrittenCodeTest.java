package dev.atoll.host.engine;

import dev.atoll.host.engine.random.RandomModule;
import dev.atoll.host.engine.random.RandomModules;
import dev.atoll.host.engine.split.ModuleSplitter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.Timeout;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.LongStream;

import static org.assertj.core.api.Assertions.assertThat;

/// What is done to compiled classes changes nothing that a module can tell, nor how it traps.
///
/// `-Datoll.random.modules=100000` makes a long run of it, `-Datoll.random.seed=N` one that begins with that
/// seed.
@Timeout(86_400)
class RewrittenCodeTest {
    private static final int AT_ONCE = 250;
    private static final int VERY_SMALL = 100;

    @Test
    void randomModulesDoTheSameInTheInterpreterInOursAndInV8(TestReporter reporter) {
        int count = Integer.getInteger("atoll.random.modules", 200);
        long first = Long.getLong("atoll.random.seed", new Random().nextInt(Integer.MAX_VALUE));
        var kinds = new TreeMap<String, Integer>();
        for (int done = 0; done < count; done += AT_ONCE) {
            long from = first + done;
            var modules = LongStream.range(from, from + Math.min(AT_ONCE, count - done))
                    .mapToObj(RandomModules::of)
                    .toList();
            compare(modules).forEach(outcome -> kinds.merge(kind(outcome), 1, Integer::sum));
        }
        reporter.publishEntry(count + " modules from seed " + first, kinds.toString());
        assertThat(kinds).containsKeys("a result", "trap: memory");
        assertThat(kinds.getOrDefault("a result", 0)).isGreaterThan(count);
    }

    @Test
    void randomModulesDoTheSameWhenTheirFunctionsAreSplit(TestReporter reporter) {
        int count = Integer.getInteger("atoll.random.modules", 60);
        long first = Long.getLong("atoll.random.seed", new Random().nextInt(Integer.MAX_VALUE));
        int split = 0;
        for (long seed = first; seed < first + count; seed++) {
            var module = RandomModules.of(seed);
            var pieces = ModuleSplitter.split(module.wasm(), VERY_SMALL);
            if (pieces.isPresent()) {
                split++;
                var whole = Execution.ours(module);
                var parts = Execution.ours(module, Modules.compiled(pieces.get()));
                for (var arguments : module.calls()) {
                    assertThat(parts.run(arguments))
                            .as("the run of %s in pieces with %s", module, arguments)
                            .isEqualTo(whole.run(arguments));
                }
            }
        }
        reporter.publishEntry(count + " modules from seed " + first, split + " were split");
        assertThat(split).isGreaterThan(count / 3);
    }

    private static String kind(String outcome) {
        return outcome.startsWith("trap") ? outcome : "a result";
    }

    private static List<String> compare(List<RandomModule> modules) {
        var judged = V8Runs.of(modules, Path.of("target/random-modules"));
        var outcomes = new ArrayList<String>();
        for (var module : modules) {
            var interpreted = Execution.interpreted(module);
            var ours = Execution.ours(module);
            for (var arguments : module.calls()) {
                var expected = judged.get(outcomes.size());
                if (!module.beyondInterpreter()) {
                    assertThat(interpreted.run(arguments))
                            .as("the interpreter's run of %s with %s", module, arguments)
                            .isEqualTo(expected);
                }
                assertThat(ours.run(arguments))
                        .as("our run of %s with %s", module, arguments)
                        .isEqualTo(expected);
                outcomes.add(expected.outcome());
            }
        }
        return outcomes;
    }
}
