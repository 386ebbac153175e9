package dev.atoll.host.engine.code;

import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

import java.util.Arrays;

/// Puts right where the compiler's classes for indirect calls look for their arguments. It makes such classes for a
/// signature that more than a thousand functions have, and counts every argument as one variable there, where those of
/// 64 bits are two.
final class IndirectLoads extends MethodVisitor {
    /// Every such class's name has it behind the module's.
    private static final String CLASS = "Indirect_";

    private static final String METHOD = "apply";

    /// What follows the arguments: the memory, the instance, which function.
    private static final int BEHIND = 3;

    private final Type[] arguments;
    private int seen;
    private int variable;

    private IndirectLoads(MethodVisitor next, Type... arguments) {
        super(Opcodes.ASM9, next);
        this.arguments = arguments;
    }

    /// What a method of a class goes through.
    ///
    /// @param main the module's main class, with slashes
    /// @param owner the class
    static MethodVisitor of(String main, String owner, String name, String descriptor, MethodVisitor next) {
        var types = Type.getArgumentTypes(descriptor);
        return owner.startsWith(main + CLASS) && name.equals(METHOD) && types.length > BEHIND
                ? new IndirectLoads(next, Arrays.copyOf(types, types.length - BEHIND))
                : next;
    }

    /// The first instructions load the arguments, one after the other.
    @Override
    public void visitVarInsn(int opcode, int var) {
        if (seen == arguments.length) {
            super.visitVarInsn(opcode, var);
            return;
        }
        super.visitVarInsn(opcode, variable);
        variable += arguments[seen].getSize();
        seen++;
    }
}
