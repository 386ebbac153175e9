package dev.atoll.host.engine.code;

import dev.atoll.host.engine.numeric.Corrections;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodTooLargeException;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

import java.util.Optional;
import java.util.TreeMap;

/// Makes compiled classes fast without changing what they do, but for what is put right.
///
/// - A comparison that only decides a branch becomes the branch ([BranchFusion]).
/// - Memory is read and written by [GuestBytes], without interface calls.
/// - The check for interruption becomes a call site that costs nothing ([Interruption]).
/// - The module's own copy of the compiler's support methods goes; the one original serves all modules, so that it
///   is loaded and compiled once.
/// - Numeric instructions that the compiler's runtime gets wrong are put right ([Corrections]), and indirect calls
///   ([IndirectLoads]).
/// - On demand, a meter counts instructions ([Metering]).
public final class Rewriting {
    private final String main;
    private final String copy;
    private final boolean metered;

    private Rewriting(String main, boolean metered) {
        this.main = Names.slashed(main);
        this.copy = this.main + Names.COPY;
        this.metered = metered;
    }

    /// The classes, rewritten.
    ///
    /// @param plain what the compiler made
    /// @param metered whether the code takes from its [Fuel]
    /// @return nothing if the meter makes a method too large for the JVM
    public static Optional<CompiledClasses> of(CompiledClasses plain, boolean metered) {
        try {
            return Optional.of(whole(plain, metered));
        } catch (MethodTooLargeException tooLarge) {
            return Optional.empty();
        }
    }

    private static CompiledClasses whole(CompiledClasses plain, boolean metered) {
        var rewriting = new Rewriting(plain.main(), metered);
        var result = new TreeMap<String, byte[]>();
        plain.classes()
                .forEach((name, file) -> result.put(
                        name,
                        Names.slashed(name).equals(rewriting.copy) ? rewriting.checks() : rewriting.rewritten(file)));
        return new CompiledClasses(plain.main(), result);
    }

    /// What is left of the module's own support: what differs from module to module.
    private byte[] checks() {
        var writer = new ClassWriter(0);
        writer.visit(Opcodes.V11, Opcodes.ACC_FINAL | Opcodes.ACC_SUPER, copy, null, "java/lang/Object", null);
        CallSites.method(writer, Names.CHECK, "()V", Interruption.class);
        if (metered) {
            CallSites.method(writer, Names.BURN, "(I)V", Fuel.class);
        }
        writer.visitEnd();
        return writer.toByteArray();
    }

    private byte[] rewritten(byte[] file) {
        var writer = new ClassWriter(0);
        var reader = new ClassReader(file);
        reader.accept(new Classes(reader.getClassName(), writer), 0);
        return writer.toByteArray();
    }

    /// Sends each method through what applies to it.
    private final class Classes extends ClassVisitor {
        private final String owner;

        Classes(String owner, ClassVisitor next) {
            super(Opcodes.ASM9, next);
            this.owner = owner;
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String name, String descriptor, String signature, String[] exceptions) {
            var written = super.visitMethod(access, name, descriptor, signature, exceptions);
            var counted = metered && name.startsWith("func_") ? new Metering(written, copy) : written;
            return new BranchFusion(new Calls(IndirectLoads.of(main, owner, name, descriptor, counted)));
        }
    }

    /// Leads calls of the copied support methods elsewhere.
    private final class Calls extends MethodVisitor {
        private static final String CORRECTIONS = "dev/atoll/host/engine/numeric/Corrections";
        private static final String BYTES = "dev/atoll/host/engine/code/GuestBytes";

        Calls(MethodVisitor next) {
            super(Opcodes.ASM9, next);
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
            if (owner.equals(Names.OPCODES) && Corrections.has(name)) {
                super.visitMethodInsn(opcode, CORRECTIONS, name, descriptor, false);
            } else if (!owner.equals(copy) || name.equals(Names.CHECK)) {
                super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
            } else if (Names.isAccessor(name)) {
                super.visitMethodInsn(opcode, BYTES, name, anyMemory(descriptor), false);
            } else {
                super.visitMethodInsn(opcode, Names.SUPPORT, name, descriptor, false);
            }
        }

        /// The same descriptor with `Object` for the memory, which is always last.
        private static String anyMemory(String descriptor) {
            var parameters = Type.getArgumentTypes(descriptor);
            parameters[parameters.length - 1] = Type.getType(Object.class);
            return Type.getMethodDescriptor(Type.getReturnType(descriptor), parameters);
        }
    }
}
