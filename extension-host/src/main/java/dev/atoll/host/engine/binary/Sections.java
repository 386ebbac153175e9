package dev.atoll.host.engine.binary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A module as its sections, in their order; what is inside of them is not looked at.
///
/// @param all the sections
public record Sections(List<Section> all) {
    private static final byte[] HEADER = {0, 'a', 's', 'm', 1, 0, 0, 0};

    /// Copies the list.
    public Sections {
        all = List.copyOf(all);
    }

    /// One section.
    ///
    /// @param id its number in the binary format
    /// @param content everything behind its length
    public record Section(int id, Bytes content) {
        /// Its content, to be read.
        public ByteCursor cursor() {
            return content.cursor();
        }
    }

    /// Takes a module apart.
    ///
    /// @param wasm a module with the header of version 1
    /// @throws ModuleRefusedException if it ends in the middle of a section
    public static Sections of(byte[] wasm) {
        var result = new ArrayList<Section>();
        var cursor = new ByteCursor(wasm, 0, wasm.length);
        cursor.skip(HEADER.length);
        while (cursor.remaining() > 0) {
            int id = cursor.u8();
            result.add(new Section(id, Bytes.of(cursor.bytes(cursor.u32()))));
        }
        return new Sections(result);
    }

    /// The first section of a kind.
    public Optional<Section> first(int id) {
        return all.stream().filter(section -> section.id() == id).findFirst();
    }

    /// The module.
    public byte[] bytes() {
        var out = new ByteSink().bytes(HEADER);
        all.forEach(section -> out.u8(section.id()).block(section.content().array()));
        return out.bytes();
    }
}
