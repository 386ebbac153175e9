package dev.atoll.host.catalog;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;

/// A compressed tar archive in the making.
final class TarBytes {
    private static final int BLOCK = 512;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    TarBytes file(String name, byte[] content) {
        return entry('0', "", name, content);
    }

    TarBytes entry(char kind, String prefix, String name, byte[] content) {
        var header = new byte[BLOCK];
        put(header, 0, name);
        put(header, 124, "%011o".formatted(content.length));
        header[156] = (byte) kind;
        put(header, 257, "ustar");
        put(header, 345, prefix);
        out.writeBytes(header);
        out.writeBytes(content);
        out.writeBytes(new byte[(BLOCK - content.length % BLOCK) % BLOCK]);
        return this;
    }

    private static void put(byte[] header, int at, String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        System.arraycopy(bytes, 0, header, at, bytes.length);
    }

    byte[] plain() {
        return out.toByteArray();
    }

    byte[] compressed() {
        return compressed(plain());
    }

    static byte[] compressed(byte[] tar) {
        var result = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(result)) {
            zip.write(tar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return result.toByteArray();
    }
}
