package dev.atoll.host.engine.split;

import dev.atoll.host.engine.binary.ByteSink;
import dev.atoll.host.engine.binary.Bytes;
import dev.atoll.host.engine.binary.Opcodes;

import java.util.List;

/// A piece of a function's body.
sealed interface Node {
    /// Bytes of its form in a module.
    int size();

    /// How many values it leaves on the stack more than it takes; what leaves the block takes none and leaves none.
    int delta();

    /// Whether nothing behind it in its block is ever reached.
    boolean leaves();

    /// Adds its form in a module.
    void write(ByteSink out);

    /// Bytes of several.
    static int size(List<Node> nodes) {
        int result = 0;
        for (var node : nodes) {
            result += node.size();
        }
        return result;
    }

    /// Adds the form of several.
    static void write(List<Node> nodes, ByteSink out) {
        nodes.forEach(node -> node.write(out));
    }

    /// One instruction that is no branch and no variable.
    record Plain(Bytes bytes, int delta, boolean leaves) implements Node {
        /// Whether it leaves the function.
        boolean returns() {
            return leaves && bytes.at(0) == Opcodes.RETURN;
        }

        @Override
        public int size() {
            return bytes.size();
        }

        @Override
        public void write(ByteSink out) {
            out.bytes(bytes.array());
        }
    }

    /// A local variable, read or written.
    record Local(int opcode, int index) implements Node {
        boolean writes() {
            return opcode != Opcodes.LOCAL_GET;
        }

        @Override
        public int size() {
            return index < 0x80 ? 2 : index < 0x4000 ? 3 : 4;
        }

        @Override
        public int delta() {
            return switch (opcode) {
                case Opcodes.LOCAL_GET -> 1;
                case Opcodes.LOCAL_SET -> -1;
                default -> 0;
            };
        }

        @Override
        public boolean leaves() {
            return false;
        }

        @Override
        public void write(ByteSink out) {
            out.u8(opcode).u32(index);
        }
    }

    /// A branch.
    record Branch(int opcode, List<Integer> labels) implements Node {
        /// Copies the labels.
        public Branch {
            labels = List.copyOf(labels);
        }

        @Override
        public int size() {
            int result = opcode == Opcodes.BR_TABLE ? 4 : 1;
            for (int label : labels) {
                result += label < 0x80 ? 1 : label < 0x4000 ? 2 : 3;
            }
            return result;
        }

        @Override
        public int delta() {
            return opcode == Opcodes.BR ? 0 : -1;
        }

        @Override
        public boolean leaves() {
            return opcode != Opcodes.BR_IF;
        }

        @Override
        public void write(ByteSink out) {
            out.u8(opcode);
            if (opcode == Opcodes.BR_TABLE) {
                out.u32(labels.size() - 1);
            }
            labels.forEach(out::u32);
        }
    }

    /// A block, a loop or a condition with what is inside.
    ///
    /// @param opcode which of them
    /// @param type its type in the binary format
    /// @param shape what it takes and gives
    /// @param body what is inside
    /// @param otherwise what is behind `else`; empty if there is no `else`
    record Nest(int opcode, long type, Shape shape, List<Node> body, List<Node> otherwise, int size) implements Node {
        Nest(int opcode, long type, Shape shape, List<Node> body, List<Node> otherwise) {
            this(
                    opcode,
                    type,
                    shape,
                    List.copyOf(body),
                    List.copyOf(otherwise),
                    4 + Node.size(body) + (otherwise.isEmpty() ? 0 : 1 + Node.size(otherwise)));
        }

        /// The same around other nodes.
        Nest around(List<Node> newBody, List<Node> newOtherwise) {
            return new Nest(opcode, type, shape, newBody, newOtherwise);
        }

        /// How many values a branch to it takes along.
        int carried() {
            return opcode == Opcodes.LOOP ? shape.takes() : shape.gives();
        }

        @Override
        public int delta() {
            return shape.gives() - shape.takes() - (opcode == Opcodes.IF ? 1 : 0);
        }

        @Override
        public boolean leaves() {
            return false;
        }

        @Override
        public void write(ByteSink out) {
            out.u8(opcode).s64(type);
            Node.write(body, out);
            if (!otherwise.isEmpty()) {
                out.u8(Opcodes.ELSE);
                Node.write(otherwise, out);
            }
            out.u8(Opcodes.END);
        }
    }

    /// How many values something takes and gives.
    record Shape(int takes, int gives) {
        static final Shape NOTHING = new Shape(0, 0);
    }

    /// Calls a function.
    static Node call(int function, int delta) {
        return new Plain(Bytes.of(new ByteSink().u8(Opcodes.CALL).u32(function).bytes()), delta, false);
    }

    /// A number.
    static Node number(int value) {
        return new Plain(
                Bytes.of(new ByteSink().u8(Opcodes.I32_CONST).s64(value).bytes()), 1, false);
    }

    /// Reads a global variable.
    static Node read(int global) {
        return new Plain(
                Bytes.of(new ByteSink().u8(Opcodes.GLOBAL_GET).u32(global).bytes()), 1, false);
    }

    /// Writes a global variable.
    static Node store(int global) {
        return new Plain(
                Bytes.of(new ByteSink().u8(Opcodes.GLOBAL_SET).u32(global).bytes()), -1, false);
    }

    /// An instruction without anything behind its opcode.
    static Node plain(int opcode, int delta, boolean leaves) {
        return new Plain(Bytes.of((byte) opcode), delta, leaves);
    }

    /// A block without values.
    static Nest block(List<Node> body) {
        return new Nest(Opcodes.BLOCK, -0x40, Shape.NOTHING, body, List.of());
    }
}
