package dev.atoll.host.engine.split;

import dev.atoll.host.engine.binary.ByteSink;
import dev.atoll.host.engine.binary.Opcodes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Writes the body of a function that was a region: one block, which is left with the number of the way to go on;
/// behind it, what was changed is given back.
final class OutlinedBody {
    private final Outline outline;
    private final Around around;
    private final Map<Integer, Integer> renamed = new HashMap<>();
    private final int scratch;
    private boolean scratched;

    OutlinedBody(Outline outline, Around around) {
        this.outline = outline;
        this.around = around;
        Stream.of(outline.parameters(), outline.given(), outline.own())
                .flatMap(List::stream)
                .forEach(local -> renamed.put(local, renamed.size()));
        this.scratch = renamed.size();
    }

    /// The body, declarations of variables included; nothing if there is a branch that cannot be taken along.
    ///
    /// @throws SplitException if there is a branch that cannot be made from here
    byte[] of(Region region) {
        var inside = rewritten(region.nodes(), 0);
        if (outline.goesOn()) {
            inside.add(Node.number(0));
        }
        var out = new ByteSink();
        declare(out);
        for (int i = 0; i < outline.given().size(); i++) {
            out.u8(Opcodes.GLOBAL_GET).u32(outline.givenGlobals().get(i));
            out.u8(Opcodes.LOCAL_SET).u32(renamed.getOrDefault(outline.given().get(i), 0));
        }
        out.u8(Opcodes.BLOCK).u8(Opcodes.I32);
        Node.write(inside, out);
        out.u8(Opcodes.END);
        for (int i = 0; i < outline.changed().size(); i++) {
            out.u8(Opcodes.LOCAL_GET).u32(renamed.getOrDefault(outline.changed().get(i), 0));
            out.u8(Opcodes.GLOBAL_SET).u32(outline.changedGlobals().get(i));
        }
        return out.u8(Opcodes.END).bytes();
    }

    private void declare(ByteSink out) {
        out.u32(outline.given().size() + outline.own().size() + (scratched ? 1 : 0));
        Stream.concat(outline.given().stream(), outline.own().stream())
                .forEach(local -> out.u32(1).u8(around.types().get(local)));
        if (scratched) {
            out.u32(1).u8(Opcodes.I32);
        }
    }

    /// @param depth how many blocks of the region are around
    private List<Node> rewritten(List<Node> nodes, int depth) {
        var result = new ArrayList<Node>();
        for (var node : nodes) {
            switch (node) {
                case Node.Local local ->
                    result.add(new Node.Local(local.opcode(), renamed.getOrDefault(local.index(), 0)));
                case Node.Branch branch -> branch(branch, depth, result);
                case Node.Nest nest ->
                    result.add(nest.around(rewritten(nest.body(), depth + 1), rewritten(nest.otherwise(), depth + 1)));
                case Node.Plain plain -> {
                    if (plain.returns()) {
                        returning(depth, result);
                    } else {
                        result.add(plain);
                    }
                }
            }
        }
        return result;
    }

    private void returning(int depth, List<Node> into) {
        outline.results().reversed().forEach(global -> into.add(Node.store(global)));
        leave(outline.returnCode(), depth, into);
    }

    private static void leave(int code, int depth, List<Node> into) {
        into.add(Node.number(code));
        into.add(new Node.Branch(Opcodes.BR, List.of(depth)));
    }

    private void branch(Node.Branch branch, int depth, List<Node> into) {
        if (branch.labels().stream().allMatch(label -> label < depth)) {
            into.add(branch);
            return;
        }
        boolean returns = branch.labels().contains(outline.functionLabel() + depth);
        if (returns && !outline.results().isEmpty() && branch.opcode() != Opcodes.BR) {
            throw new SplitException();
        }
        switch (branch.opcode()) {
            case Opcodes.BR -> {
                if (returns) {
                    returning(depth, into);
                } else {
                    leave(outline.code(branch.labels().getFirst() - depth), depth, into);
                }
            }
            case Opcodes.BR_IF -> {
                var taken = new ArrayList<Node>();
                leave(outline.code(branch.labels().getFirst() - depth), depth + 1, taken);
                into.add(new Node.Nest(Opcodes.IF, -0x40, Node.Shape.NOTHING, taken, List.of()));
            }
            default -> table(branch, depth, into);
        }
    }

    /// A table that also leads outside: each way out gets a block of its own around the table, behind which it leaves.
    private void table(Node.Branch branch, int depth, List<Node> into) {
        scratched = true;
        var ways = new ArrayList<>(new TreeSet<>(
                branch.labels().stream().filter(label -> label >= depth).toList()));
        int count = ways.size();
        var labels = branch.labels().stream()
                .map(label -> label >= depth ? ways.indexOf(label) : label + count)
                .toList();
        into.add(new Node.Local(Opcodes.LOCAL_SET, scratch));
        List<Node> inside = new ArrayList<>();
        inside.add(new Node.Local(Opcodes.LOCAL_GET, scratch));
        inside.add(new Node.Branch(Opcodes.BR_TABLE, labels));
        for (int i = 0; i < count; i++) {
            List<Node> next = new ArrayList<>();
            next.add(Node.block(inside));
            leave(outline.code(ways.get(i) - depth), depth + count - 1 - i, next);
            inside = next;
        }
        into.addAll(inside);
    }
}
