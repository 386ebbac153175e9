package dev.atoll.host.engine.code;

import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/// Counts the instructions of each stretch without branches, and takes them from the [Fuel] where the stretch ends.
/// What a stretch costs is known when it is written, so the budget lasts equally long on every machine.
final class Metering extends HeldInstructions {
    private final String meter;
    private int since;

    /// @param meter the class with the method that takes from the budget, with slashes
    Metering(MethodVisitor next, String meter) {
        super(next);
        this.meter = meter;
    }

    /// Every instruction comes by here.
    @Override
    void release() {
        since++;
    }

    private void burn() {
        if (since > 0) {
            mv.visitLdcInsn(since);
            mv.visitMethodInsn(Opcodes.INVOKESTATIC, meter, Names.BURN, "(I)V", false);
            since = 0;
        }
    }

    @Override
    public void visitInsn(int opcode) {
        if ((opcode >= Opcodes.IRETURN && opcode <= Opcodes.RETURN) || opcode == Opcodes.ATHROW) {
            release();
            burn();
            mv.visitInsn(opcode);
        } else {
            super.visitInsn(opcode);
        }
    }

    @Override
    public void visitJumpInsn(int opcode, Label target) {
        release();
        burn();
        mv.visitJumpInsn(opcode, target);
    }

    @Override
    public void visitLabel(Label label) {
        burn();
        mv.visitLabel(label);
    }

    @Override
    public void visitTableSwitchInsn(int least, int most, Label otherwise, Label... targets) {
        release();
        burn();
        mv.visitTableSwitchInsn(least, most, otherwise, targets);
    }

    @Override
    public void visitLookupSwitchInsn(Label otherwise, int[] keys, Label[] targets) {
        release();
        burn();
        mv.visitLookupSwitchInsn(otherwise, keys, targets);
    }

    @Override
    public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
        release();
        mv.visitInvokeDynamicInsn(name, descriptor, bootstrap, arguments);
    }

    @Override
    public void visitMaxs(int stack, int locals) {
        mv.visitMaxs(stack + 1, locals);
    }
}
