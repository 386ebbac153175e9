package dev.atoll.host.engine.split;

import dev.atoll.host.engine.binary.Opcodes;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/// Siblings that are to become a function: which variables they use and where they go.
final class Region {
    private final List<Node> nodes;
    private final Map<Integer, Integer> occurrences = new HashMap<>();
    private final BitSet used = new BitSet();
    private final BitSet written = new BitSet();
    private final BitSet readFirst = new BitSet();
    private final TreeSet<Integer> exits = new TreeSet<>();
    private boolean returns;

    Region(List<Node> nodes) {
        this.nodes = List.copyOf(nodes);
        walk(this.nodes, 0, new BitSet());
    }

    List<Node> nodes() {
        return nodes;
    }

    /// How often a local variable occurs.
    int occurrences(int local) {
        return occurrences.getOrDefault(local, 0);
    }

    /// Local variables that are read or written.
    BitSet used() {
        return used;
    }

    /// Local variables that are written.
    BitSet written() {
        return written;
    }

    /// Local variables that may be read before they are written.
    BitSet readFirst() {
        return readFirst;
    }

    /// Labels outside that are branched to, counted from the block that the siblings are in.
    SortedSet<Integer> exits() {
        return exits;
    }

    /// Whether it returns from the function.
    boolean returns() {
        return returns;
    }

    /// Whether what stands behind it may be reached from its end.
    boolean goesOn() {
        return nodes.isEmpty() || !nodes.getLast().leaves();
    }

    /// @param assigned what is surely written before; what is surely written in here is added
    private void walk(List<Node> siblings, int depth, BitSet assigned) {
        for (var node : siblings) {
            switch (node) {
                case Node.Local local -> variable(local, assigned);
                case Node.Branch branch -> branch(branch, depth);
                case Node.Nest nest -> nest(nest, depth, assigned);
                case Node.Plain plain -> returns |= plain.returns();
            }
        }
    }

    private void variable(Node.Local local, BitSet assigned) {
        used.set(local.index());
        occurrences.merge(local.index(), 1, Integer::sum);
        if (local.writes()) {
            written.set(local.index());
            assigned.set(local.index());
        } else if (!assigned.get(local.index())) {
            readFirst.set(local.index());
        }
    }

    private void branch(Node.Branch branch, int depth) {
        for (int label : branch.labels()) {
            if (label >= depth) {
                exits.add(label - depth);
            }
        }
    }

    /// A loop ends only at its end; a block may end at any branch, so that nothing in it surely happened but what
    /// stands before the first one.
    private void nest(Node.Nest nest, int depth, BitSet assigned) {
        if (nest.opcode() == Opcodes.LOOP) {
            walk(nest.body(), depth + 1, assigned);
            return;
        }
        if (nest.opcode() == Opcodes.BLOCK) {
            var straight = straight(nest.body());
            walk(straight, depth + 1, assigned);
            var rest = nest.body().subList(straight.size(), nest.body().size());
            walk(rest, depth + 1, (BitSet) assigned.clone());
            return;
        }
        walk(nest.body(), depth + 1, (BitSet) assigned.clone());
        walk(nest.otherwise(), depth + 1, (BitSet) assigned.clone());
    }

    /// The first of some siblings, up to the first one that may branch.
    private static List<Node> straight(List<Node> siblings) {
        int count = 0;
        while (count < siblings.size()
                && (siblings.get(count) instanceof Node.Local || siblings.get(count) instanceof Node.Plain)) {
            count++;
        }
        return siblings.subList(0, count);
    }
}
