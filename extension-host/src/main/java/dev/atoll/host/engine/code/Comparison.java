package dev.atoll.host.engine.code;

import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The comparisons of WebAssembly, which give 1 or 0, and the branches of the JVM that decide the same. Each has the
/// name of the method that the compiler calls for it.
///
/// The JVM's `fcmpg` and `dcmpg` give 1 for NaN, `fcmpl` and `dcmpl` -1, so that each comparison with NaN is false
/// and "not equal" is true, as WebAssembly has it.
enum Comparison {
    I32_EQZ(Before.NOTHING, Opcodes.IFEQ, Opcodes.IFNE),
    I32_EQ(Before.NOTHING, Opcodes.IF_ICMPEQ, Opcodes.IF_ICMPNE),
    I32_NE(Before.NOTHING, Opcodes.IF_ICMPNE, Opcodes.IF_ICMPEQ),
    I32_LT_S(Before.NOTHING, Opcodes.IF_ICMPLT, Opcodes.IF_ICMPGE),
    I32_LE_S(Before.NOTHING, Opcodes.IF_ICMPLE, Opcodes.IF_ICMPGT),
    I32_GT_S(Before.NOTHING, Opcodes.IF_ICMPGT, Opcodes.IF_ICMPLE),
    I32_GE_S(Before.NOTHING, Opcodes.IF_ICMPGE, Opcodes.IF_ICMPLT),
    I32_LT_U(Before.UNSIGNED_INTS, Opcodes.IFLT, Opcodes.IFGE),
    I32_LE_U(Before.UNSIGNED_INTS, Opcodes.IFLE, Opcodes.IFGT),
    I32_GT_U(Before.UNSIGNED_INTS, Opcodes.IFGT, Opcodes.IFLE),
    I32_GE_U(Before.UNSIGNED_INTS, Opcodes.IFGE, Opcodes.IFLT),
    I64_EQZ(Before.LONG_AND_ZERO, Opcodes.IFEQ, Opcodes.IFNE),
    I64_EQ(Before.LONGS, Opcodes.IFEQ, Opcodes.IFNE),
    I64_NE(Before.LONGS, Opcodes.IFNE, Opcodes.IFEQ),
    I64_LT_S(Before.LONGS, Opcodes.IFLT, Opcodes.IFGE),
    I64_LE_S(Before.LONGS, Opcodes.IFLE, Opcodes.IFGT),
    I64_GT_S(Before.LONGS, Opcodes.IFGT, Opcodes.IFLE),
    I64_GE_S(Before.LONGS, Opcodes.IFGE, Opcodes.IFLT),
    I64_LT_U(Before.UNSIGNED_LONGS, Opcodes.IFLT, Opcodes.IFGE),
    I64_LE_U(Before.UNSIGNED_LONGS, Opcodes.IFLE, Opcodes.IFGT),
    I64_GT_U(Before.UNSIGNED_LONGS, Opcodes.IFGT, Opcodes.IFLE),
    I64_GE_U(Before.UNSIGNED_LONGS, Opcodes.IFGE, Opcodes.IFLT),
    F32_EQ(Before.FLOATS_NAN_LESS, Opcodes.IFEQ, Opcodes.IFNE),
    F32_NE(Before.FLOATS_NAN_LESS, Opcodes.IFNE, Opcodes.IFEQ),
    F32_LT(Before.FLOATS_NAN_GREATER, Opcodes.IFLT, Opcodes.IFGE),
    F32_LE(Before.FLOATS_NAN_GREATER, Opcodes.IFLE, Opcodes.IFGT),
    F32_GT(Before.FLOATS_NAN_LESS, Opcodes.IFGT, Opcodes.IFLE),
    F32_GE(Before.FLOATS_NAN_LESS, Opcodes.IFGE, Opcodes.IFLT),
    F64_EQ(Before.DOUBLES_NAN_LESS, Opcodes.IFEQ, Opcodes.IFNE),
    F64_NE(Before.DOUBLES_NAN_LESS, Opcodes.IFNE, Opcodes.IFEQ),
    F64_LT(Before.DOUBLES_NAN_GREATER, Opcodes.IFLT, Opcodes.IFGE),
    F64_LE(Before.DOUBLES_NAN_GREATER, Opcodes.IFLE, Opcodes.IFGT),
    F64_GT(Before.DOUBLES_NAN_LESS, Opcodes.IFGT, Opcodes.IFLE),
    F64_GE(Before.DOUBLES_NAN_LESS, Opcodes.IFGE, Opcodes.IFLT);

    private static final Map<String, Comparison> BY_NAME =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Comparison::name, Function.identity()));

    private final Before before;
    private final int whenTrue;
    private final int whenFalse;

    /// What stands between the operands and the branch.
    private enum Before {
        NOTHING,
        UNSIGNED_INTS,
        UNSIGNED_LONGS,
        LONGS,
        LONG_AND_ZERO,
        FLOATS_NAN_LESS,
        FLOATS_NAN_GREATER,
        DOUBLES_NAN_LESS,
        DOUBLES_NAN_GREATER
    }

    Comparison(Before before, int whenTrue, int whenFalse) {
        this.before = before;
        this.whenTrue = whenTrue;
        this.whenFalse = whenFalse;
    }

    /// The comparison that a call makes, or null if it makes none. One of them is among the support methods.
    static @Nullable Comparison of(String owner, String method) {
        if (owner.equals(Names.OPCODES)) {
            return BY_NAME.get(method);
        }
        return owner.endsWith(Names.COPY) && method.equals("i32_ge_u") ? I32_GE_U : null;
    }

    /// Writes a branch in place of the comparison and of the branch on its result.
    ///
    /// @param when the result with which to jump
    void branch(MethodVisitor to, boolean when, Label target) {
        switch (before) {
            case NOTHING -> {}
            case UNSIGNED_INTS -> unsigned(to, "java/lang/Integer", "(II)I");
            case UNSIGNED_LONGS -> unsigned(to, "java/lang/Long", "(JJ)I");
            case LONGS -> to.visitInsn(Opcodes.LCMP);
            case LONG_AND_ZERO -> {
                to.visitInsn(Opcodes.LCONST_0);
                to.visitInsn(Opcodes.LCMP);
            }
            case FLOATS_NAN_LESS -> to.visitInsn(Opcodes.FCMPL);
            case FLOATS_NAN_GREATER -> to.visitInsn(Opcodes.FCMPG);
            case DOUBLES_NAN_LESS -> to.visitInsn(Opcodes.DCMPL);
            case DOUBLES_NAN_GREATER -> to.visitInsn(Opcodes.DCMPG);
        }
        to.visitJumpInsn(when ? whenTrue : whenFalse, target);
    }

    private static void unsigned(MethodVisitor to, String type, String descriptor) {
        to.visitMethodInsn(Opcodes.INVOKESTATIC, type, "compareUnsigned", descriptor, false);
    }
}
