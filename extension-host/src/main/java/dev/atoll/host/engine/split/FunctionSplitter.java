package dev.atoll.host.engine.split;

import dev.atoll.host.engine.binary.ByteCursor;
import dev.atoll.host.engine.binary.ByteSink;
import dev.atoll.host.engine.binary.FunctionShape;
import dev.atoll.host.engine.binary.Opcodes;

import java.util.ArrayList;
import java.util.List;

/// Makes one function smaller than a bound, if that can be done, by making several of it.
///
/// Siblings at places where the block's stack is empty are taken together as long as they fit. First only those that
/// leave in few ways, such as the cases of a large switch; what is then still too large is cut wherever it can be.
final class FunctionSplitter {
    private static final int LEAST = 48;
    private static final int FEW_EXITS = 8;
    private static final int MOST_OF_LOOP = 16_000;
    private static final int MOST_PASSES = 8;
    private static final int MOST_LOCALS = 60_000;

    private final Signatures signatures;
    private final Spills spills;
    private final List<byte[]> made;
    private final int most;
    private final List<Integer> carried = new ArrayList<>();

    /// @param signatures of the module; new functions are added
    /// @param spills variables that carry values
    /// @param made bodies of new functions; more are added
    /// @param most bytes that a function may have
    FunctionSplitter(Signatures signatures, Spills spills, List<byte[]> made, int most) {
        this.signatures = signatures;
        this.spills = spills;
        this.made = made;
        this.most = most;
    }

    /// The function's new body.
    ///
    /// @param shape its signature
    /// @param body its present body
    /// @throws dev.atoll.host.engine.binary.ModuleRefusedException if an instruction is not known here
    byte[] split(FunctionShape shape, byte[] body) {
        var cursor = new ByteCursor(body, 0, body.length);
        var declared = declared(cursor);
        var types = new ArrayList<>(shape.parameters());
        types.addAll(declared);
        var nodes =
                new TreeReader(body, cursor.at(), signatures, shape.results().size()).read();
        var around = new Around(shape, types, nodes);
        carried.clear();
        carried.add(shape.results().size());
        int exits = FEW_EXITS;
        for (int pass = 0; pass < MOST_PASSES && Node.size(nodes) > most; pass++) {
            int before = Node.size(nodes);
            nodes = shrunk(nodes, 0, around, exits);
            boolean stuck = Node.size(nodes) >= before;
            if (stuck && exits != FEW_EXITS) {
                break;
            }
            exits = Integer.MAX_VALUE;
        }
        return written(declared, nodes);
    }

    private static List<Integer> declared(ByteCursor cursor) {
        var result = new ArrayList<Integer>();
        int groups = cursor.index();
        for (int i = 0; i < groups; i++) {
            int count = cursor.index();
            int type = cursor.u8();
            if (count > MOST_LOCALS - result.size()) {
                throw new SplitException();
            }
            for (int j = 0; j < count; j++) {
                result.add(type);
            }
        }
        return result;
    }

    private static byte[] written(List<Integer> declared, List<Node> nodes) {
        var out = new ByteSink().u32(declared.size());
        declared.forEach(type -> out.u32(1).u8(type));
        Node.write(nodes, out);
        return out.u8(Opcodes.END).bytes();
    }

    /// Makes siblings smaller: first the large ones among them, then all.
    ///
    /// @param height how many values the block was given on the stack
    private List<Node> shrunk(List<Node> nodes, int height, Around around, int exits) {
        if (Node.size(nodes) <= most) {
            return nodes;
        }
        var result = new ArrayList<Node>(nodes.size());
        for (var node : nodes) {
            if (node instanceof Node.Nest nest && nest.size() > most) {
                carried.add(nest.carried());
                var body = shrunk(nest.body(), nest.shape().takes(), around, exits);
                if (nest.opcode() == Opcodes.LOOP) {
                    body = apart(body, nest, around);
                }
                result.add(
                        nest.around(body, shrunk(nest.otherwise(), nest.shape().takes(), around, exits)));
                carried.removeLast();
            } else {
                result.add(node);
            }
        }
        return Node.size(result) <= most ? result : grouped(result, height, around, exits);
    }

    /// Makes a function of a large loop's whole body. A JVM compiles a function that is called often, but it may fail
    /// to replace a running one that never ends, and a parser is one long loop.
    private List<Node> apart(List<Node> body, Node.Nest loop, Around around) {
        boolean plain = loop.shape().takes() == 0 && loop.shape().gives() == 0;
        boolean cut = body.size() == 1 && Node.size(body) < LEAST;
        return plain && !cut && Node.size(body) <= MOST_OF_LOOP ? moved(body, around) : body;
    }

    private List<Node> grouped(List<Node> nodes, int height, Around around, int exits) {
        var result = new ArrayList<Node>();
        var run = new ArrayList<Node>();
        var statement = new ArrayList<Node>();
        int now = height;
        boolean whole = height == 0;
        for (var node : nodes) {
            statement.add(node);
            now += node.delta();
            if (now != 0 && !node.leaves()) {
                continue;
            }
            boolean movable = whole && now == 0 && Node.size(statement) <= most && exitsOf(statement) <= exits;
            if (!movable || Node.size(run) + Node.size(statement) > most) {
                move(run, result, around);
            }
            (movable ? run : result).addAll(statement);
            statement.clear();
            whole = true;
        }
        move(run, result, around);
        result.addAll(statement);
        return result;
    }

    private static int exitsOf(List<Node> nodes) {
        return new Region(nodes).exits().size();
    }

    /// Makes a function of some siblings, if that saves anything.
    private void move(List<Node> run, List<Node> into, Around around) {
        if (Node.size(run) >= LEAST) {
            into.addAll(moved(List.copyOf(run), around));
        } else {
            into.addAll(run);
        }
        run.clear();
    }

    private List<Node> moved(List<Node> run, Around around) {
        var region = new Region(run);
        var outline = Outline.of(region, around, carried, spills);
        if (outline.isEmpty()) {
            return run;
        }
        var site = outline.get().site(signatures.functions());
        if (Node.size(site) >= Node.size(run)) {
            return run;
        }
        try {
            var body = new OutlinedBody(outline.get(), around).of(region);
            signatures.add(outline.get().shape(around));
            made.add(body);
        } catch (SplitException e) {
            return run;
        }
        around.replaced(run, site);
        return site;
    }
}
