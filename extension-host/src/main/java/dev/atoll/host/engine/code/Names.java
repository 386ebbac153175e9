package dev.atoll.host.engine.code;

import java.util.Set;

/// The compiler's own names for what its code calls, with slashes.
final class Names {
    /// The numeric instructions that are no single instruction of the JVM.
    static final String OPCODES = "com/dylibso/chicory/runtime/OpcodeImpl";

    /// What compiled code calls for all else; every module gets a copy of its own.
    static final String SUPPORT = "com/dylibso/chicory/compiler/internal/Shaded";

    /// The end of the name of that copy.
    static final String COPY = "Shaded";

    /// The check whether the thread was interrupted, without arguments or result.
    static final String CHECK = "checkInterruption";

    /// The meter of metered code: takes a number of instructions.
    static final String BURN = "burn";

    private static final Set<String> ACCESSORS = Set.of(
            "memoryReadByte",
            "memoryReadShort",
            "memoryReadInt",
            "memoryReadLong",
            "memoryReadFloat",
            "memoryReadDouble",
            "memoryWriteByte",
            "memoryWriteShort",
            "memoryWriteInt",
            "memoryWriteLong",
            "memoryWriteFloat",
            "memoryWriteDouble");

    private Names() {}

    /// Whether a support method reads or writes memory as [GuestBytes] does.
    static boolean isAccessor(String method) {
        return ACCESSORS.contains(method);
    }

    static String slashed(String name) {
        return name.replace('.', '/');
    }
}
