package dev.atoll.host.grammar.link;

import dev.atoll.host.engine.binary.ByteCursor;
import dev.atoll.host.engine.binary.ModuleRefusedException;
import dev.atoll.host.engine.binary.SectionIds;
import dev.atoll.host.engine.binary.Sections;

/// The room that a module needs in the memory and the table of the program it is loaded into.
///
/// @param memoryBytes bytes of memory
/// @param memoryAlignment the power of two that its memory's start must be a multiple of
/// @param tableEntries entries of the table
record Space(int memoryBytes, int memoryAlignment, int tableEntries) {
    private static final String NAME = "dylink.0";
    private static final String LEGACY_NAME = "dylink";
    private static final int MEMORY_INFO = 1;
    private static final int NEEDED = 2;
    private static final int MOST_BYTES = 64 << 20;
    private static final int MOST_ENTRIES = 1 << 16;
    private static final int MOST_ALIGNMENT = 16;

    /// Reads it from the first section, which says it.
    ///
    /// @throws ModuleRefusedException if the module is not meant to be loaded in this way, or wants too much
    static Space of(Sections sections) {
        var first = sections.all().isEmpty() ? null : sections.all().getFirst();
        if (first != null && first.id() == SectionIds.CUSTOM) {
            var cursor = first.cursor();
            switch (cursor.name()) {
                case NAME -> {
                    return ofParts(cursor);
                }
                case LEGACY_NAME -> {
                    return numbers(cursor);
                }
                default -> {
                    // some other section
                }
            }
        }
        throw new ModuleRefusedException(
                "The module is not made to be loaded into another one: it has no section \"dylink.0\".");
    }

    private static Space ofParts(ByteCursor cursor) {
        var result = new Space(0, 0, 0);
        while (cursor.remaining() > 0) {
            int kind = cursor.u8();
            var part = cursor.slice(cursor.u32());
            if (kind == MEMORY_INFO) {
                result = numbers(part);
            } else if (kind == NEEDED && part.u32() != 0) {
                throw new ModuleRefusedException("The module needs other libraries beside it.");
            }
        }
        return result;
    }

    private static Space numbers(ByteCursor cursor) {
        long bytes = cursor.u32();
        long alignment = cursor.u32();
        long entries = cursor.u32();
        if (bytes > MOST_BYTES || alignment > MOST_ALIGNMENT || entries > MOST_ENTRIES) {
            throw new ModuleRefusedException("The module wants " + bytes + " bytes of memory aligned to 2^" + alignment
                    + " and " + entries + " entries of the table, which is too much.");
        }
        return new Space((int) bytes, (int) alignment, (int) entries);
    }
}
