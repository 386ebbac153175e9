package dev.atoll.host.engine.split;

import dev.atoll.host.engine.binary.FunctionShape;

import java.util.BitSet;
import java.util.List;

/// The function that regions are taken out of. Counts how often each variable occurs in what is left of it.
final class Around {
    private final FunctionShape shape;
    private final List<Integer> types;
    private final int[] occurrences;

    /// @param shape its signature
    /// @param types of its variables, parameters first
    /// @param body all of it
    Around(FunctionShape shape, List<Integer> types, List<Node> body) {
        this.shape = shape;
        this.types = types;
        this.occurrences = new int[types.size()];
        count(body, occurrences, 1);
    }

    FunctionShape shape() {
        return shape;
    }

    List<Integer> types() {
        return types;
    }

    /// Whether values of all these variables can be carried out of a function.
    boolean carries(BitSet variables) {
        return variables.stream().allMatch(local -> Spills.takes(types.get(local)))
                && shape.results().stream().allMatch(Spills::takes);
    }

    /// Whether nobody else uses a variable and no value of it comes from before.
    boolean belongsTo(int local, Region region) {
        return local >= shape.parameters().size()
                && !region.readFirst().get(local)
                && region.occurrences(local) == occurrences[local];
    }

    /// Notes that some nodes stand in the place of others.
    void replaced(List<Node> before, List<Node> after) {
        count(before, occurrences, -1);
        count(after, occurrences, 1);
    }

    private static void count(List<Node> nodes, int[] into, int step) {
        for (var node : nodes) {
            switch (node) {
                case Node.Local local -> into[local.index()] += step;
                case Node.Nest nest -> {
                    count(nest.body(), into, step);
                    count(nest.otherwise(), into, step);
                }
                case Node.Branch _, Node.Plain _ -> {
                    // no variables
                }
            }
        }
    }
}
