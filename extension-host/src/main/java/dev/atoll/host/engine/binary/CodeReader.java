package dev.atoll.host.engine.binary;

/// Walks over the instructions of one function body or constant expression.
///
/// It knows WebAssembly 2.0 without vectors, and tail calls; what else there is makes it give up with
/// [ModuleRefusedException].
public final class CodeReader {
    private static final int[] NO_LABELS = {};
    private static final int MEMORY_INDEX = 0x40;
    private static final int MEMORY_INIT = 8;
    private static final int MEMORY_COPY = 10;
    private static final int MEMORY_FILL = 11;
    private static final int LAST_PREFIXED = 17;

    private final ByteCursor cursor;
    private int start;
    private int opcode;
    private int sub;
    private int first;
    private int second;
    private long number;
    private int[] labels = NO_LABELS;

    /// @param cursor stands before the first instruction; its end is the end of the last
    public CodeReader(ByteCursor cursor) {
        this.cursor = cursor;
    }

    /// Reads the next instruction.
    ///
    /// @return false behind the last
    public boolean next() {
        if (cursor.remaining() == 0) {
            return false;
        }
        start = cursor.at();
        opcode = cursor.u8();
        sub = 0;
        first = 0;
        second = 0;
        labels = NO_LABELS;
        immediates();
        return true;
    }

    /// Where the instruction begins.
    public int start() {
        return start;
    }

    /// Where the instruction ends.
    public int end() {
        return cursor.at();
    }

    /// Its first byte.
    public int opcode() {
        return opcode;
    }

    /// Its second number, if it is prefixed.
    public int sub() {
        return sub;
    }

    /// Its first index: a variable, a function, a type, a segment or a table.
    public int first() {
        return first;
    }

    /// Its second index.
    public int second() {
        return second;
    }

    /// The type of a block, negative if it is no index: see the specification's `blocktype`; or a constant.
    public long number() {
        return number;
    }

    /// Where it may branch to, counted outwards from the innermost block; of a table, the last is the default.
    public int[] labels() {
        return labels;
    }

    private void immediates() {
        switch (opcode) {
            case Opcodes.BLOCK, Opcodes.LOOP, Opcodes.IF, Opcodes.I32_CONST, Opcodes.I64_CONST, Opcodes.REF_NULL ->
                number = cursor.s64();
            case Opcodes.BR, Opcodes.BR_IF -> labels = new int[] {cursor.index()};
            case Opcodes.BR_TABLE -> labels = table();
            case Opcodes.CALL,
                    Opcodes.RETURN_CALL,
                    Opcodes.REF_FUNC,
                    Opcodes.LOCAL_GET,
                    Opcodes.LOCAL_SET,
                    Opcodes.LOCAL_TEE,
                    Opcodes.GLOBAL_GET,
                    Opcodes.GLOBAL_SET,
                    Opcodes.TABLE_GET,
                    Opcodes.TABLE_SET,
                    Opcodes.MEMORY_SIZE,
                    Opcodes.MEMORY_GROW -> first = cursor.index();
            case Opcodes.CALL_INDIRECT, Opcodes.RETURN_CALL_INDIRECT -> {
                first = cursor.index();
                second = cursor.index();
            }
            case Opcodes.SELECT_TYPED -> cursor.skip(cursor.u32());
            case Opcodes.F32_CONST -> cursor.skip(Float.BYTES);
            case Opcodes.F64_CONST -> cursor.skip(Double.BYTES);
            case Opcodes.PREFIXED -> prefixed();
            default -> plain();
        }
    }

    private void plain() {
        if (opcode >= Opcodes.FIRST_LOAD && opcode <= Opcodes.LAST_STORE) {
            if ((cursor.u32() & MEMORY_INDEX) != 0) {
                throw unknown();
            }
            cursor.u32();
        } else if (opcode > Opcodes.BLOCK - 1
                && opcode != Opcodes.ELSE
                && opcode != Opcodes.END
                && opcode != Opcodes.RETURN
                && opcode != Opcodes.DROP
                && opcode != Opcodes.SELECT
                && opcode != Opcodes.REF_IS_NULL
                && (opcode < Opcodes.FIRST_NUMERIC || opcode > Opcodes.LAST_NUMERIC)) {
            throw unknown();
        }
    }

    private int[] table() {
        int count = cursor.count("labels of one branch", 1 << 20);
        var result = new int[count + 1];
        for (int i = 0; i <= count; i++) {
            result[i] = cursor.index();
        }
        return result;
    }

    private void prefixed() {
        sub = cursor.index();
        if (sub > LAST_PREFIXED) {
            throw unknown();
        }
        if (sub >= MEMORY_INIT) {
            first = cursor.index();
        }
        switch (sub) {
            case MEMORY_INIT, MEMORY_COPY, 12, 14 -> second = cursor.index();
            case MEMORY_FILL, 9, 13, 15, 16, LAST_PREFIXED -> {
                // one index only
            }
            default -> {
                // conversions have none
            }
        }
    }

    private ModuleRefusedException unknown() {
        return new ModuleRefusedException("The module has an instruction that is not known: 0x"
                + Integer.toHexString(opcode) + (opcode == Opcodes.PREFIXED ? " " + sub : "") + ".");
    }
}
