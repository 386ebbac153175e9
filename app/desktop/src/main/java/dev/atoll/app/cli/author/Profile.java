package dev.atoll.app.cli.author;

import dev.atoll.host.ExtensionCall;
import dev.atoll.host.FunctionSample;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Where an extension's work went while it was asked the same several times.
///
/// @param name of the fixture
/// @param times how often it was asked
/// @param every how many instructions lie between two looks at what runs
/// @param instructions all that were used, from the start of the instance on
/// @param samples where they were used
/// @param calls the calls, by function
/// @param memory what the instance took after each answer
public record Profile(
        String name,
        int times,
        long every,
        long instructions,
        List<FunctionSample> samples,
        List<Calls> calls,
        List<Moment> memory) {
    /// Copies the lists.
    public Profile {
        samples = List.copyOf(samples);
        calls = List.copyOf(calls);
        memory = List.copyOf(memory);
    }

    /// The calls of one function of an interface.
    ///
    /// @param function the export's full name
    /// @param count how many
    /// @param nanos what they took together, nanoseconds
    /// @param longestNanos what the longest took
    /// @param requestBytes bytes of memory that all arguments took
    /// @param answerBytes bytes of memory that all answers took
    public record Calls(
            String function, int count, long nanos, long longestNanos, long requestBytes, long answerBytes) {
        static Calls of(ExtensionCall call) {
            long nanos = call.time().toNanos();
            return new Calls(call.function(), 1, nanos, nanos, call.requestBytes(), call.answerBytes());
        }

        Calls and(Calls other) {
            return new Calls(
                    function,
                    count + other.count,
                    nanos + other.nanos,
                    Math.max(longestNanos, other.longestNanos),
                    requestBytes + other.requestBytes,
                    answerBytes + other.answerBytes);
        }
    }

    /// What the instance's memory took at a moment.
    ///
    /// @param nanos since it was asked first, nanoseconds
    /// @param bytes of memory
    public record Moment(long nanos, long bytes) {}

    /// A function's part.
    ///
    /// @param name as the module names it
    /// @param self instructions used by itself
    /// @param total these and those of all that it called
    public record Share(String name, long self, long total) {}

    /// What each function used, the most first.
    public List<Share> functions() {
        Map<String, Long> self = new HashMap<>();
        Map<String, Long> total = new HashMap<>();
        for (FunctionSample sample : samples) {
            if (!sample.functions().isEmpty()) {
                self.merge(sample.functions().getLast(), sample.instructions(), Long::sum);
            }
            new HashSet<>(sample.functions()).forEach(name -> total.merge(name, sample.instructions(), Long::sum));
        }
        return total.entrySet().stream()
                .map(entry -> new Share(entry.getKey(), self.getOrDefault(entry.getKey(), 0L), entry.getValue()))
                .sorted(Comparator.comparingLong(Share::self)
                        .thenComparingLong(Share::total)
                        .reversed()
                        .thenComparing(Share::name))
                .toList();
    }

    /// All instructions that samples speak for.
    public long sampled() {
        return samples.stream().mapToLong(FunctionSample::instructions).sum();
    }

    /// Adds calls up by function, in the order in which each came first.
    static final class Tally {
        private final Map<String, Calls> sums = new LinkedHashMap<>();
        private long newest;

        /// Takes the calls that are new since the last time.
        void take(List<ExtensionCall> calls) {
            for (ExtensionCall call : calls) {
                if (call.number() > newest) {
                    newest = call.number();
                    sums.merge(call.function(), Calls.of(call), Calls::and);
                }
            }
        }

        List<Calls> sums() {
            return List.copyOf(sums.values());
        }
    }
}
