package dev.atoll.host.engine;

import dev.atoll.host.engine.binary.ByteCursor;
import dev.atoll.host.engine.binary.ByteSink;
import dev.atoll.host.engine.binary.SectionIds;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/// A module without its code: what is needed to make instances once the code is compiled. Decoded code takes about
/// thirty times the memory of its bytes and most of the time that decoding takes.
///
/// The result is a valid module in which each function gives up at once, but for those that are kept. Of the custom
/// sections only the names of functions stay.
final class Skeleton {
    private static final byte[] GIVES_UP = {3, 0, 0x00, 0x0b};
    private static final byte[] NAME = "name".getBytes(StandardCharsets.UTF_8);
    private static final int FUNCTION_NAMES = 1;
    private static final int HEADER = 8;

    private final byte[] bytes;

    /// @param bytes what was made before
    Skeleton(byte[] bytes) {
        this.bytes = bytes;
    }

    /// Takes the code out.
    ///
    /// @param wasm a valid module
    /// @param kept places in the code section of the functions whose code stays
    static Skeleton of(byte[] wasm, Set<Integer> kept) {
        return new Skeleton(new Stripping(wasm, kept).made());
    }

    /// The module.
    byte[] bytes() {
        return bytes;
    }

    /// One module on its way through.
    private static final class Stripping {
        private final byte[] wasm;
        private final Set<Integer> kept;
        private final ByteSink out = new ByteSink();

        Stripping(byte[] wasm, Set<Integer> kept) {
            this.wasm = wasm;
            this.kept = kept;
        }

        private byte[] made() {
            out.bytes(wasm, 0, HEADER);
            var cursor = new ByteCursor(wasm, HEADER, wasm.length);
            while (cursor.remaining() > 0) {
                int id = cursor.u8();
                var content = cursor.slice(cursor.u32());
                switch (id) {
                    case SectionIds.CUSTOM -> functionNames(content);
                    case SectionIds.CODE -> section(id, code(content));
                    default -> section(id, rest(content));
                }
            }
            return out.bytes();
        }

        private void section(int id, byte[] content) {
            out.u8(id).block(content);
        }

        private byte[] code(ByteCursor bodies) {
            int count = bodies.index();
            var result = new ByteSink().u32(count);
            for (int i = 0; i < count; i++) {
                var body = rest(bodies.slice(bodies.u32()));
                if (kept.contains(i)) {
                    result.block(body);
                } else {
                    result.bytes(GIVES_UP);
                }
            }
            return result.bytes();
        }

        private void functionNames(ByteCursor section) {
            if (!Arrays.equals(rest(section.slice(section.u32())), NAME)) {
                return;
            }
            while (section.remaining() > 0) {
                int id = section.u8();
                var content = rest(section.slice(section.u32()));
                if (id == FUNCTION_NAMES) {
                    section(
                            SectionIds.CUSTOM,
                            new ByteSink().block(NAME).u8(id).block(content).bytes());
                }
            }
        }

        private byte[] rest(ByteCursor cursor) {
            return Arrays.copyOfRange(wasm, cursor.at(), cursor.at() + cursor.remaining());
        }
    }
}
