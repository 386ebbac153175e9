package dev.atoll.host.engine.split;

import dev.atoll.host.engine.binary.ByteCursor;
import dev.atoll.host.engine.binary.Bytes;
import dev.atoll.host.engine.binary.CodeReader;
import dev.atoll.host.engine.binary.ModuleRefusedException;
import dev.atoll.host.engine.binary.Opcodes;
import dev.atoll.host.engine.split.Node.Shape;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Reads a function's instructions into a tree. What is never reached is left out.
final class TreeReader {
    private static final int MOST_NESTED = 5_000;
    private static final int PREFIXED_CONVERSIONS = 8;

    private final byte[] body;
    private final Signatures signatures;
    private final int results;
    private final CodeReader reader;
    private int depth;

    /// @param body the function's body with its declarations of variables
    /// @param from the first instruction
    /// @param signatures of the module
    /// @param results how many values the function gives
    TreeReader(byte[] body, int from, Signatures signatures, int results) {
        this.body = body;
        this.signatures = signatures;
        this.results = results;
        this.reader = new CodeReader(new ByteCursor(body, from, body.length));
    }

    /// The whole body.
    ///
    /// @throws ModuleRefusedException if there is an instruction that is not known here
    List<Node> read() {
        var result = new ArrayList<Node>();
        sequence(result);
        return result;
    }

    /// Reads up to an `else` or `end` and gives which.
    private int sequence(List<Node> into) {
        boolean reached = true;
        depth++;
        if (depth > MOST_NESTED) {
            throw new ModuleRefusedException("The module's blocks are nested too deeply.");
        }
        while (reader.next()) {
            int opcode = reader.opcode();
            if (opcode == Opcodes.END || opcode == Opcodes.ELSE) {
                depth--;
                return opcode;
            }
            var node = node();
            if (reached) {
                into.add(node);
                reached = !node.leaves();
            }
        }
        throw new ModuleRefusedException("The module is damaged: a function does not end.");
    }

    private Node node() {
        int opcode = reader.opcode();
        return switch (opcode) {
            case Opcodes.BLOCK, Opcodes.LOOP, Opcodes.IF -> nest(opcode, reader.number());
            case Opcodes.BR, Opcodes.BR_IF, Opcodes.BR_TABLE ->
                new Node.Branch(opcode, Arrays.stream(reader.labels()).boxed().toList());
            case Opcodes.LOCAL_GET, Opcodes.LOCAL_SET, Opcodes.LOCAL_TEE -> new Node.Local(opcode, reader.first());
            case Opcodes.RETURN_CALL, Opcodes.RETURN_CALL_INDIRECT ->
                throw new ModuleRefusedException("Tail calls are not split.");
            default ->
                new Node.Plain(
                        Bytes.of(Arrays.copyOfRange(body, reader.start(), reader.end())),
                        delta(opcode),
                        opcode == Opcodes.UNREACHABLE || opcode == Opcodes.RETURN);
        };
    }

    private Node nest(int opcode, long type) {
        var shape = shape(type);
        var inside = new ArrayList<Node>();
        var otherwise = new ArrayList<Node>();
        if (sequence(inside) == Opcodes.ELSE) {
            sequence(otherwise);
            if (otherwise.isEmpty()) {
                otherwise.add(Node.plain(Opcodes.NOP, 0, false));
            }
        }
        return new Node.Nest(opcode, type, shape, inside, otherwise);
    }

    private Shape shape(long type) {
        if (type >= 0) {
            return shape((int) type);
        }
        return type == -0x40 ? Shape.NOTHING : new Shape(0, 1);
    }

    private Shape shape(int type) {
        var found = signatures.type(type);
        return new Shape(found.parameters().size(), found.results().size());
    }

    /// How the stack's height changes.
    private int delta(int opcode) {
        return switch (opcode) {
            case Opcodes.CALL -> {
                var called = signatures.function(reader.first());
                yield called.results().size() - called.parameters().size();
            }
            case Opcodes.CALL_INDIRECT -> {
                var called = shape(reader.first());
                yield called.gives() - called.takes() - 1;
            }
            case Opcodes.RETURN -> -results;
            case Opcodes.DROP, Opcodes.GLOBAL_SET -> -1;
            case Opcodes.SELECT, Opcodes.SELECT_TYPED, Opcodes.TABLE_SET -> -2;
            case Opcodes.GLOBAL_GET,
                    Opcodes.MEMORY_SIZE,
                    Opcodes.I32_CONST,
                    Opcodes.I64_CONST,
                    Opcodes.F32_CONST,
                    Opcodes.F64_CONST,
                    Opcodes.REF_NULL,
                    Opcodes.REF_FUNC -> 1;
            case Opcodes.PREFIXED -> prefixed(reader.sub());
            default -> numeric(opcode);
        };
    }

    private static int prefixed(int sub) {
        if (sub < PREFIXED_CONVERSIONS) {
            return 0;
        }
        return switch (sub) {
            case 9, 13 -> 0;
            case 15 -> -1;
            case 16 -> 1;
            default -> -3;
        };
    }

    /// Loads and what has one operand leave the height, stores take two, and what has two operands takes one.
    private static int numeric(int opcode) {
        if (opcode >= Opcodes.FIRST_STORE && opcode <= Opcodes.LAST_STORE) {
            return -2;
        }
        boolean tests = opcode == 0x45 || opcode == 0x50;
        boolean counts = (opcode >= 0x67 && opcode <= 0x69) || (opcode >= 0x79 && opcode <= 0x7b);
        boolean rounds = (opcode >= 0x8b && opcode <= 0x91) || (opcode >= 0x99 && opcode <= 0x9f);
        boolean converts = opcode >= 0xa7;
        boolean computes = opcode >= Opcodes.FIRST_NUMERIC && opcode < 0xa7;
        return computes && !tests && !counts && !rounds && !converts ? -1 : 0;
    }
}
