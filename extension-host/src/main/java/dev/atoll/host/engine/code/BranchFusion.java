package dev.atoll.host.engine.code;

import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/// Makes one branch of a comparison and the branch on its result; a comparison whose result is used otherwise stays
/// as it is. The result's negation between the two is taken in.
final class BranchFusion extends HeldInstructions {
    private @Nullable Call held;
    private boolean negated;

    BranchFusion(MethodVisitor next) {
        super(next);
    }

    /// A comparison held back.
    private record Call(Comparison comparison, String owner, String name, String descriptor) {}

    @Override
    public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
        var comparison = Comparison.of(owner, name);
        if (comparison == Comparison.I32_EQZ && held != null) {
            negated = !negated;
        } else if (comparison != null) {
            release();
            held = new Call(comparison, owner, name, descriptor);
        } else {
            super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
        }
    }

    @Override
    public void visitJumpInsn(int opcode, Label target) {
        var first = held;
        if (first != null && (opcode == Opcodes.IFNE || opcode == Opcodes.IFEQ)) {
            held = null;
            first.comparison().branch(mv, (opcode == Opcodes.IFNE) != negated, target);
            negated = false;
        } else {
            super.visitJumpInsn(opcode, target);
        }
    }

    /// A zero of 64 bits to compare with is the most that a branch needs beyond the comparison's operands.
    @Override
    public void visitMaxs(int stack, int locals) {
        super.visitMaxs(stack + 2, locals);
    }

    @Override
    void release() {
        var first = held;
        if (first != null) {
            held = null;
            mv.visitMethodInsn(Opcodes.INVOKESTATIC, first.owner(), first.name(), first.descriptor(), false);
            if (negated) {
                negated = false;
                mv.visitMethodInsn(Opcodes.INVOKESTATIC, Names.OPCODES, Comparison.I32_EQZ.name(), "(I)I", false);
            }
        }
    }
}
