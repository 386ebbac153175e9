package dev.atoll.host.engine.code;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Which functions were running each time a number of instructions was used up: the same on every machine. Written on
/// the guest's thread, may be read from any.
public final class Samples {
    private final Map<List<Integer>, Long> stacks = new LinkedHashMap<>();

    /// Functions that called each other.
    ///
    /// @param functions their numbers in the module, the innermost first
    /// @param instructions how many were used while the first of them ran
    public record Stack(List<Integer> functions, long instructions) {
        /// Copies the list.
        public Stack {
            functions = List.copyOf(functions);
        }
    }

    /// So many instructions were used since the last time.
    synchronized void take(long instructions) {
        var functions = Arrays.stream(GuestFrames.running()).boxed().toList();
        stacks.merge(functions, instructions, Long::sum);
    }

    /// All that was seen, in the order in which it was seen first.
    public synchronized List<Stack> stacks() {
        return stacks.entrySet().stream()
                .map(entry -> new Stack(entry.getKey(), entry.getValue()))
                .toList();
    }

    /// Forgets what was seen.
    public synchronized void clear() {
        stacks.clear();
    }
}
