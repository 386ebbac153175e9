package dev.atoll.host.engine.code;

import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

import java.lang.invoke.CallSite;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/// Methods that are one call site. All checks of a module go through one, since linking a call site takes long.
final class CallSites {
    private static final String BOOTSTRAP = MethodType.methodType(
                    CallSite.class, MethodHandles.Lookup.class, String.class, MethodType.class)
            .toMethodDescriptorString();

    private CallSites() {}

    /// Writes a static method that runs a call site.
    ///
    /// @param descriptor of a method with at most one `int` and no result
    /// @param linker the class whose `link` makes the call site
    static void method(ClassVisitor to, String name, String descriptor, Class<?> linker) {
        int size = Type.getArgumentsAndReturnSizes(descriptor) >> 2;
        var method = to.visitMethod(Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC, name, descriptor, null, null);
        method.visitCode();
        if (descriptor.startsWith("(I)")) {
            method.visitVarInsn(Opcodes.ILOAD, 0);
        }
        method.visitInvokeDynamicInsn(
                name,
                descriptor,
                new Handle(Opcodes.H_INVOKESTATIC, Type.getInternalName(linker), "link", BOOTSTRAP, false));
        method.visitInsn(Opcodes.RETURN);
        method.visitMaxs(size, size);
        method.visitEnd();
    }
}
