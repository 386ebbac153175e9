package dev.atoll.host.engine;

import dev.atoll.host.engine.code.CompiledClasses;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

import java.util.ArrayList;
import java.util.List;

/// The methods that compiled classes call, as `Type.method`, once a call; a call site by what links it.
final class CalledMethods extends ClassVisitor {
    private final List<String> calls = new ArrayList<>();

    private CalledMethods() {
        super(Opcodes.ASM9);
    }

    static List<String> in(CompiledClasses code) {
        var visitor = new CalledMethods();
        code.classes().values().forEach(file -> new ClassReader(file).accept(visitor, 0));
        return visitor.calls;
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String name, String descriptor, String signature, String[] exceptions) {
        return new MethodVisitor(Opcodes.ASM9) {
            @Override
            public void visitMethodInsn(int opcode, String owner, String method, String shape, boolean isInterface) {
                calls.add(owner.substring(owner.lastIndexOf('/') + 1) + "." + method);
            }

            @Override
            public void visitInvokeDynamicInsn(String site, String shape, Handle linker, Object... arguments) {
                calls.add(linker.getOwner() + "." + linker.getName());
            }
        };
    }
}
