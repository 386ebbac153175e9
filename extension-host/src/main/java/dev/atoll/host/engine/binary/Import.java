package dev.atoll.host.engine.binary;

import java.util.ArrayList;
import java.util.List;

/// One thing that a module needs.
///
/// @param module where from
/// @param name what
/// @param kind what kind of thing: see the constants
/// @param type of a function, the index of its type; 0 for others
/// @param description its form behind the kind
public record Import(String module, String name, int kind, int type, byte[] description) {
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
        var out = new ByteSink();
        int type = 0;
        switch (kind) {
            case FUNCTION -> {
                type = section.index();
                out.u32(type);
            }
            case TABLE -> {
                out.u8(section.u8());
                limits(section, out);
            }
            case MEMORY -> limits(section, out);
            case GLOBAL -> out.u8(section.u8()).u8(section.u8());
            default -> throw new ModuleRefusedException("The module imports a thing of an unknown kind, " + kind + ".");
        }
        return new Import(module, name, kind, type, out.bytes());
    }

    private static void limits(ByteCursor section, ByteSink out) {
        int flags = section.u8();
        out.u8(flags).u32(section.index());
        if ((flags & 1) != 0) {
            out.u32((int) section.u32());
        }
    }

    /// How many of some are of one kind.
    public static int count(List<Import> imports, int kind) {
        return (int) imports.stream().filter(one -> one.kind() == kind).count();
    }
}
