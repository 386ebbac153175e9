package dev.atoll.host.engine.binary;

/// The instructions that take part in how code is laid out, as bytes.
public final class Opcodes {
    /// Traps.
    public static final int UNREACHABLE = 0x00;
    /// Does nothing.
    public static final int NOP = 0x01;
    /// Begins a block.
    public static final int BLOCK = 0x02;
    /// Begins a loop.
    public static final int LOOP = 0x03;
    /// Begins a block that runs on a condition.
    public static final int IF = 0x04;
    /// Begins what runs otherwise.
    public static final int ELSE = 0x05;
    /// Ends a block or a function.
    public static final int END = 0x0b;
    /// Leaves a block, or begins a loop again.
    public static final int BR = 0x0c;
    /// The same on a condition.
    public static final int BR_IF = 0x0d;
    /// The same to one of several labels.
    public static final int BR_TABLE = 0x0e;
    /// Leaves the function.
    public static final int RETURN = 0x0f;
    /// Calls a function.
    public static final int CALL = 0x10;
    /// Calls a function of a table.
    public static final int CALL_INDIRECT = 0x11;
    /// Leaves the function for another.
    public static final int RETURN_CALL = 0x12;
    /// Leaves the function for one of a table.
    public static final int RETURN_CALL_INDIRECT = 0x13;
    /// Throws a value away.
    public static final int DROP = 0x1a;
    /// Chooses one of two values.
    public static final int SELECT = 0x1b;
    /// The same with types.
    public static final int SELECT_TYPED = 0x1c;
    /// Reads a local variable.
    public static final int LOCAL_GET = 0x20;
    /// Writes a local variable.
    public static final int LOCAL_SET = 0x21;
    /// Writes a local variable and keeps the value.
    public static final int LOCAL_TEE = 0x22;
    /// Reads a global variable.
    public static final int GLOBAL_GET = 0x23;
    /// Writes a global variable.
    public static final int GLOBAL_SET = 0x24;
    /// Reads from a table.
    public static final int TABLE_GET = 0x25;
    /// Writes to a table.
    public static final int TABLE_SET = 0x26;
    /// The first of the loads.
    public static final int FIRST_LOAD = 0x28;
    /// The first of the stores.
    public static final int FIRST_STORE = 0x36;
    /// The last of the stores.
    public static final int LAST_STORE = 0x3e;
    /// Tells the memory's size.
    public static final int MEMORY_SIZE = 0x3f;
    /// Grows the memory.
    public static final int MEMORY_GROW = 0x40;
    /// A 32-bit constant.
    public static final int I32_CONST = 0x41;
    /// A 64-bit constant.
    public static final int I64_CONST = 0x42;
    /// A 32-bit float.
    public static final int F32_CONST = 0x43;
    /// A 64-bit float.
    public static final int F64_CONST = 0x44;
    /// The first of the instructions that compare or compute.
    public static final int FIRST_NUMERIC = 0x45;
    /// Whether two 32-bit numbers are equal.
    public static final int I32_EQ = 0x46;
    /// Adds 32-bit numbers.
    public static final int I32_ADD = 0x6a;
    /// The last of the instructions that compute.
    public static final int LAST_NUMERIC = 0xc4;
    /// No reference.
    public static final int REF_NULL = 0xd0;
    /// Whether a reference is none.
    public static final int REF_IS_NULL = 0xd1;
    /// A function as a reference.
    public static final int REF_FUNC = 0xd2;
    /// Begins instructions of two numbers: memory in bulk, tables, conversions that do not trap.
    public static final int PREFIXED = 0xfc;

    /// The type of a block without parameters and results.
    public static final int NO_RESULT = 0x40;
    /// 32-bit integers.
    public static final int I32 = 0x7f;
    /// 64-bit integers.
    public static final int I64 = 0x7e;
    /// 32-bit floats.
    public static final int F32 = 0x7d;
    /// 64-bit floats.
    public static final int F64 = 0x7c;

    private Opcodes() {}

    /// Whether values of a type are numbers, as opposed to vectors and references.
    public static boolean isNumber(int type) {
        return type == I32 || type == I64 || type == F32 || type == F64;
    }
}
