package dev.atoll.host.engine;

import dev.atoll.host.engine.binary.ByteCursor;
import dev.atoll.host.engine.binary.ModuleRefusedException;
import dev.atoll.host.engine.binary.SectionIds;

import java.util.HashSet;

/// A quick walk over the sections of a module that refuses what passes the bounds. It checks sizes and counts
/// only; whether the rest is a valid module is the decoder's to say.
final class ModuleScan {
    private static final int MAGIC = 0x6d736100;
    private static final int CORE_VERSION = 1;
    private static final int COMPONENT_VERSION = 0x0001000d;
    private static final int MOST_TYPES = 20_000;
    private static final int MOST_GLOBALS = 20_000;
    private static final int MOST_SEGMENTS = 100_000;

    private final ModuleBounds bounds;
    private long tableEntries;

    private ModuleScan(ModuleBounds bounds) {
        this.bounds = bounds;
    }

    /// Walks over a module.
    ///
    /// @throws ModuleRefusedException if it passes a bound, or is damaged in a way that shows here
    static void check(byte[] wasm, ModuleBounds bounds) {
        if (wasm.length > bounds.moduleBytes()) {
            throw new ModuleRefusedException(
                    "The module has " + wasm.length + " bytes; at most " + bounds.moduleBytes() + " are allowed.");
        }
        var cursor = new ByteCursor(wasm, 0, wasm.length);
        header(cursor);
        var scan = new ModuleScan(bounds);
        while (cursor.remaining() > 0) {
            int id = cursor.u8();
            scan.section(id, cursor.slice(cursor.u32()));
        }
    }

    private static void header(ByteCursor cursor) {
        if (cursor.remaining() < 8 || littleEndian(cursor) != MAGIC) {
            throw new ModuleRefusedException("This is not a WebAssembly module.");
        }
        int version = littleEndian(cursor);
        if (version == COMPONENT_VERSION) {
            throw new ModuleRefusedException("A WebAssembly component stands where a core module should.");
        }
        if (version != CORE_VERSION) {
            throw new ModuleRefusedException("The module has the unknown binary version " + version + ".");
        }
    }

    private static int littleEndian(ByteCursor cursor) {
        return cursor.u8() | cursor.u8() << 8 | cursor.u8() << 16 | cursor.u8() << 24;
    }

    private void section(int id, ByteCursor section) {
        switch (id) {
            case SectionIds.TYPE -> section.count("types", MOST_TYPES);
            case SectionIds.IMPORT -> section.count("imports", bounds.imports());
            case SectionIds.FUNCTION -> section.count("functions", bounds.functions());
            case SectionIds.TABLE -> tables(section);
            case SectionIds.MEMORY -> memories(section);
            case SectionIds.GLOBAL -> section.count("globals", MOST_GLOBALS);
            case SectionIds.EXPORT -> exports(section);
            case SectionIds.ELEMENT -> section.count("element segments", MOST_SEGMENTS);
            case SectionIds.CODE -> code(section);
            case SectionIds.DATA -> data(section);
            default -> {
                // names and other sections that cost nothing
            }
        }
    }

    /// A name that stands for two things would be checked as the one and called as the other.
    private void exports(ByteCursor section) {
        int count = section.count("exports", bounds.exports());
        var names = new HashSet<String>();
        for (int i = 0; i < count; i++) {
            var name = section.name();
            if (!names.add(name)) {
                throw new ModuleRefusedException(
                        "The module exports the name \"" + Words.printable(name, 200) + "\" twice.");
            }
            section.u8();
            section.u32();
        }
    }

    private void tables(ByteCursor section) {
        int count = section.count("tables", bounds.tableEntries());
        for (int i = 0; i < count; i++) {
            if (section.u8() == 0x40) {
                return; // a table with an initial value; the table's own limit holds when it is made
            }
            boolean bounded = (section.u32() & 1) != 0;
            tableEntries += section.u32();
            if (bounded) {
                section.u32();
            }
            if (tableEntries > bounds.tableEntries()) {
                throw new ModuleRefusedException("The module's tables have " + tableEntries + " entries; at most "
                        + bounds.tableEntries() + " are allowed.");
            }
        }
    }

    private static void memories(ByteCursor section) {
        int count = section.count("memories", 100);
        if (count > 1) {
            throw new ModuleRefusedException("The module has " + count + " memories; at most one is allowed.");
        }
        if (count == 1) {
            long flags = section.u32();
            if ((flags & 2) != 0) {
                throw new ModuleRefusedException("The module shares its memory between threads; build it without.");
            }
            if ((flags & 4) != 0) {
                throw new ModuleRefusedException("The module has a 64-bit memory; build it for wasm32.");
            }
        }
    }

    private void code(ByteCursor section) {
        int count = section.count("function bodies", bounds.functions());
        for (int i = 0; i < count; i++) {
            long size = section.u32();
            if (size > bounds.functionBytes()) {
                throw new ModuleRefusedException("Function body " + i + " of the module has " + size
                        + " bytes; at most " + bounds.functionBytes() + " are allowed.");
            }
            section.skip(size);
        }
    }

    private void data(ByteCursor section) {
        if (section.remaining() > bounds.dataBytes()) {
            throw new ModuleRefusedException("The module has " + section.remaining() + " bytes of data; at most "
                    + bounds.dataBytes() + " are allowed.");
        }
        section.count("data segments", MOST_SEGMENTS);
    }
}
