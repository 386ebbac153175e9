package dev.atoll.host.grammar.link;

import dev.atoll.host.engine.binary.ByteSink;
import dev.atoll.host.engine.binary.Bytes;
import dev.atoll.host.engine.binary.CodeReader;
import dev.atoll.host.engine.binary.ModuleRefusedException;
import dev.atoll.host.engine.binary.Opcodes;

import java.util.List;

/// Writes one part's code with the indices of the module that all parts become.
final class Rewriter {
    private static final int MEMORY_INIT = 8;
    private static final int DATA_DROP = 9;
    private static final int TABLE_INIT = 12;
    private static final int ELEMENT_DROP = 13;

    private final int[] types;
    private final int[] functions;
    private final List<Place> globals;
    private final int firstData;
    private final int firstElement;

    /// @param types what each type is called there
    /// @param functions what each function is called there
    /// @param globals what each global variable is called there, or its value
    /// @param firstData what is added to the number of a segment of data
    /// @param firstElement what is added to the number of a segment of the table
    Rewriter(int[] types, int[] functions, List<Place> globals, int firstData, int firstElement) {
        this.types = types;
        this.functions = functions;
        this.globals = globals;
        this.firstData = firstData;
        this.firstElement = firstElement;
    }

    /// What became of a global variable.
    sealed interface Place {
        /// It is a variable.
        record Variable(int index) implements Place {}

        /// Its value is known.
        record Known(int value) implements Place {}
    }

    /// Writes a function's body.
    byte[] body(Bytes body) {
        var cursor = Part.code(body);
        var out = new ByteSink().bytes(body.array(), 0, cursor.at());
        instructions(new CodeReader(cursor), body.array(), out);
        return out.bytes();
    }

    /// Writes a constant expression.
    byte[] expression(Bytes expression) {
        var out = new ByteSink();
        instructions(new CodeReader(expression.cursor()), expression.array(), out);
        return out.bytes();
    }

    private void instructions(CodeReader reader, byte[] from, ByteSink out) {
        while (reader.next()) {
            switch (reader.opcode()) {
                case Opcodes.BLOCK, Opcodes.LOOP, Opcodes.IF -> {
                    long type = reader.number();
                    out.u8(reader.opcode()).s64(type < 0 ? type : types[(int) type]);
                }
                case Opcodes.CALL, Opcodes.RETURN_CALL, Opcodes.REF_FUNC ->
                    out.u8(reader.opcode()).u32(functions[reader.first()]);
                case Opcodes.CALL_INDIRECT, Opcodes.RETURN_CALL_INDIRECT ->
                    out.u8(reader.opcode()).u32(types[reader.first()]).u32(reader.second());
                case Opcodes.GLOBAL_GET, Opcodes.GLOBAL_SET -> global(reader, out);
                case Opcodes.PREFIXED -> prefixed(reader, from, out);
                default -> out.bytes(from, reader.start(), reader.end());
            }
        }
    }

    private void global(CodeReader reader, ByteSink out) {
        switch (globals.get(reader.first())) {
            case Place.Variable(int index) -> out.u8(reader.opcode()).u32(index);
            case Place.Known(int value) -> {
                if (reader.opcode() == Opcodes.GLOBAL_SET) {
                    throw new ModuleRefusedException("The module changes an address that it was given.");
                }
                out.u8(Opcodes.I32_CONST).s64(value);
            }
        }
    }

    private void prefixed(CodeReader reader, byte[] from, ByteSink out) {
        switch (reader.sub()) {
            case MEMORY_INIT, TABLE_INIT ->
                out.u8(Opcodes.PREFIXED)
                        .u32(reader.sub())
                        .u32(reader.first() + (reader.sub() == MEMORY_INIT ? firstData : firstElement))
                        .u32(reader.second());
            case DATA_DROP -> out.u8(Opcodes.PREFIXED).u32(DATA_DROP).u32(reader.first() + firstData);
            case ELEMENT_DROP -> out.u8(Opcodes.PREFIXED).u32(ELEMENT_DROP).u32(reader.first() + firstElement);
            default -> out.bytes(from, reader.start(), reader.end());
        }
    }
}
