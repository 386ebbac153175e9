package dev.atoll.host.catalog;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.zip.GZIPInputStream;

/// The files of a compressed tar archive as npm makes them (`.tgz`), read without unpacking anything to the disk. Links
/// and everything else that is no plain file is passed over.
///
/// Source of the format: POSIX.1-2017, pax, "ustar Interchange Format" and "pax Extended Header".
final class TarFile {
    private static final int BLOCK = 512;
    private static final int NAME_BYTES = 100;
    private static final int SIZE = 124;
    private static final int SIZE_BYTES = 12;
    private static final int KIND = 156;
    private static final int MAGIC = 257;
    private static final int PREFIX = 345;
    private static final int PREFIX_BYTES = 155;
    private static final int LONGEST_HEADER = 1 << 20;
    private static final long MOST_BYTES = 2L << 30;

    private final InputStream in;
    private final SortedMap<String, byte[]> files = new TreeMap<>();
    private Optional<String> longName = Optional.empty();
    private long left = MOST_BYTES;
    private long leftToKeep = GrammarFiles.MOST_BYTES;

    private TarFile(InputStream in) {
        this.in = in;
    }

    /// The wanted files by their path behind the first folder, in which npm puts everything.
    ///
    /// @param compressed the archive
    /// @param wanted which paths are kept
    /// @throws IOException if it is damaged or too large
    static SortedMap<String, byte[]> files(InputStream compressed, Predicate<String> wanted) throws IOException {
        try (var in = new GZIPInputStream(compressed, 1 << 16)) {
            var tar = new TarFile(in);
            var header = new byte[BLOCK];
            while (in.readNBytes(header, 0, BLOCK) == BLOCK && header[0] != 0) {
                tar.entry(header, wanted);
            }
            return tar.files;
        }
    }

    private void entry(byte[] header, Predicate<String> wanted) throws IOException {
        long size = size(header);
        long padded = (size + BLOCK - 1) / BLOCK * BLOCK;
        left -= padded + BLOCK;
        if (left < 0) {
            throw new IOException("it holds more than 2 GB");
        }
        switch (header[KIND]) {
            case 'x' -> longName = path(new String(content(size, padded), StandardCharsets.UTF_8));
            case 'L' -> longName = Optional.of(text(content(size, padded), 0, (int) size));
            case '0', 0 -> {
                var path = longName.orElseGet(() -> name(header));
                longName = Optional.empty();
                var inside = path.substring(path.indexOf('/') + 1);
                if (wanted.test(inside) && size <= PackageBounds.DEFAULTS.fileBytes()) {
                    leftToKeep = GrammarFiles.rest(leftToKeep, size);
                    files.put(inside, bytes(size, padded));
                } else {
                    in.skipNBytes(padded);
                }
            }
            default -> {
                longName = Optional.empty();
                in.skipNBytes(padded);
            }
        }
    }

    private byte[] content(long size, long padded) throws IOException {
        if (size > LONGEST_HEADER) {
            throw new IOException("it is damaged");
        }
        return bytes(size, padded);
    }

    private byte[] bytes(long size, long padded) throws IOException {
        var content = in.readNBytes((int) size);
        if (content.length < size) {
            throw new EOFException("it is cut off");
        }
        in.skipNBytes(padded - size);
        return content;
    }

    private static long size(byte[] header) throws IOException {
        var digits = text(header, SIZE, SIZE_BYTES).strip();
        if (!digits.matches("[0-7]{1,11}")) {
            throw new IOException("it is no archive of npm's kind");
        }
        return Long.parseLong(digits, 8);
    }

    private static String name(byte[] header) {
        boolean prefixed = text(header, MAGIC, 5).equals("ustar") && header[PREFIX] != 0;
        var name = text(header, 0, NAME_BYTES);
        return prefixed ? text(header, PREFIX, PREFIX_BYTES) + "/" + name : name;
    }

    private static String text(byte[] bytes, int start, int length) {
        int end = start;
        while (end < start + length && bytes[end] != 0) {
            end++;
        }
        return new String(bytes, start, end - start, StandardCharsets.UTF_8);
    }

    /// The path of a pax header's records, `LENGTH path=VALUE` a line.
    private static Optional<String> path(String records) {
        return records.lines()
                .map(line -> line.substring(line.indexOf(' ') + 1))
                .filter(record -> record.startsWith("path="))
                .map(record -> record.substring("path=".length()))
                .findFirst();
    }
}
