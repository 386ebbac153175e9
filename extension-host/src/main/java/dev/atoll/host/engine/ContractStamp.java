package dev.atoll.host.engine;

import dev.atoll.host.engine.binary.ModuleRefusedException;
import dev.atoll.host.engine.binary.SectionIds;
import dev.atoll.host.engine.binary.Sections;

import java.util.Optional;

/// The version of the contract that a module says it was built for: a custom section named `atoll:contract`, whose
/// content is the version as text.
final class ContractStamp {
    private static final String NAME = "atoll:contract";
    private static final int LONGEST = 60;

    private ContractStamp() {}

    /// The stamp of a module; nothing if it has none.
    ///
    /// @param wasm a core module
    static Optional<String> of(byte[] wasm) {
        return Sections.of(wasm).all().stream()
                .filter(section -> section.id() == SectionIds.CUSTOM)
                .flatMap(section -> of(section).stream())
                .findFirst();
    }

    private static Optional<String> of(Sections.Section section) {
        var cursor = section.cursor();
        try {
            return cursor.name().equals(NAME)
                    ? Optional.of(Words.printable(Words.text(cursor.bytes(cursor.remaining())), LONGEST))
                    : Optional.empty();
        } catch (ModuleRefusedException nameless) {
            return Optional.empty();
        }
    }
}
