package dev.atoll.host.engine.binary;

import java.util.ArrayList;
import java.util.List;

/// One thing that a module needs.
///
/// @param module where from
/// @param name what
/// @param kind what kind of thing: see the constants
/// @param type of a function, the index of its type; 0 for others
public record Import(String module, String name, int kind, int type) {
    /// A function.
    public static final int FUNCTION = 0;
    /// A table.
    public static final int TABLE = 1;
    /// A memory.
    public static final int MEMORY = 2;
    /// A global variable.
    public static final int GLOBAL = 3;

    /// Reads an import section.
    ///
    /// @throws ModuleRefusedException if it has imports of a kind that is not known
    public static List<Import> all(ByteCursor section) {
        int count = section.index();
        var result = new ArrayList<Import>();
        for (int i = 0; i < count; i++) {
            result.add(one(section));
        }
        return result;
    }

    private static Import one(ByteCursor section) {
        var module = section.name();
        var name = section.name();
        int kind = section.u8();
        int type = 0;
        switch (kind) {
            case FUNCTION -> type = section.index();
            case TABLE -> {
                section.u8();
                skipLimits(section);
            }
            case MEMORY -> skipLimits(section);
            case GLOBAL -> section.skip(2);
            default -> throw new ModuleRefusedException("The module imports a thing of an unknown kind, " + kind + ".");
        }
        return new Import(module, name, kind, type);
    }

    private static void skipLimits(ByteCursor section) {
        int flags = section.u8();
        section.u32();
        if ((flags & 1) != 0) {
            section.u32();
        }
    }

    /// How many of some are of one kind.
    public static int count(List<Import> imports, int kind) {
        return (int) imports.stream().filter(one -> one.kind() == kind).count();
    }
}
