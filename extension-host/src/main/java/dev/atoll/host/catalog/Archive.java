package dev.atoll.host.catalog;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// The files of a zip archive, read from memory with suspicion: the central directory is the only truth, and
/// everything a package has no use for (links, folders, encryption, zip64, several disks) is refused.
///
/// Source of the format: APPNOTE.TXT 6.3.10, sections 4.3 to 4.4.
final class Archive {
    private static final int END = 0x06054b50;
    private static final int ENTRY = 0x02014b50;
    private static final int LOCAL = 0x04034b50;
    private static final int END_BYTES = 22;
    private static final int ENTRY_BYTES = 46;
    private static final int LOCAL_BYTES = 30;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;
    private static final int LINK_MODE = 0xa000;
    private static final int FOLDER_MODE = 0x4000;
    private static final int MODE_KINDS = 0xf000;

    private final ByteBuffer bytes;
    private final PackageBounds bounds;
    private final FileNames names = new FileNames();
    private long total;

    private Archive(byte[] bytes, PackageBounds bounds) {
        this.bytes = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        this.bounds = bounds;
    }

    /// All files by name, in the archive's order.
    ///
    /// @throws UnsoundPackageException if the archive is damaged, too large or holds what it must not
    static Map<String, byte[]> files(byte[] bytes, PackageBounds bounds) {
        try {
            return new Archive(bytes, bounds).files();
        } catch (IndexOutOfBoundsException | IllegalArgumentException | ArithmeticException e) {
            throw damaged("its parts point outside of it");
        }
    }

    /// The names of all files.
    ///
    /// @throws UnsoundPackageException if the archive is damaged
    static Set<String> names(byte[] bytes, PackageBounds bounds) {
        try {
            return new Archive(bytes, bounds).entries().keySet();
        } catch (IndexOutOfBoundsException | IllegalArgumentException | ArithmeticException e) {
            throw damaged("its parts point outside of it");
        }
    }

    /// One file; the others are not unpacked.
    ///
    /// @param name of a file that is in there
    /// @throws UnsoundPackageException if the archive is damaged
    static byte[] file(byte[] bytes, PackageBounds bounds, String name) {
        try {
            var archive = new Archive(bytes, bounds);
            var entry = archive.entries().get(name);
            if (entry == null) {
                throw damaged("it has no file " + name);
            }
            return archive.content(entry, name);
        } catch (IndexOutOfBoundsException | IllegalArgumentException | ArithmeticException e) {
            throw damaged("its parts point outside of it");
        }
    }

    private Map<String, byte[]> files() {
        var files = new LinkedHashMap<String, byte[]>();
        entries().forEach((name, entry) -> files.put(name, content(entry, name)));
        return files;
    }

    /// Where the list tells of each file.
    private Map<String, Integer> entries() {
        int end = end();
        int count = u16(end + 10);
        long at = u32(end + 16);
        if (count != u16(end + 8) || u16(end + 4) != 0 || count == 0xffff || at == 0xffff_ffffL) {
            throw damaged("it is split over several files, or in the zip64 form");
        }
        if (count > bounds.files()) {
            throw damaged("it has " + count + " files; at most " + bounds.files() + " are allowed");
        }
        var entries = new LinkedHashMap<String, Integer>();
        int entry = Math.toIntExact(at);
        for (int i = 0; i < count; i++) {
            if (bytes.getInt(entry) != ENTRY) {
                throw damaged("its list of files is broken");
            }
            var name = name(entry + ENTRY_BYTES, u16(entry + 28));
            names.add(name);
            entries.put(name, entry);
            entry += ENTRY_BYTES + u16(entry + 28) + u16(entry + 30) + u16(entry + 32);
        }
        return entries;
    }

    /// The place of the end record, which the format puts last, before a comment of any length; packages have
    /// none.
    private int end() {
        int at = bytes.capacity() - END_BYTES;
        if (at < 0 || bytes.getInt(at) != END || u16(at + 20) != 0) {
            throw damaged("it is not a zip archive, or it is cut off");
        }
        return at;
    }

    private byte[] content(int entry, String name) {
        int flags = u16(entry + 8);
        int mode = bytes.getInt(entry + 38) >>> 16;
        if ((mode & MODE_KINDS) == LINK_MODE) {
            throw new UnsoundPackageException(name, "It is a link; packages hold plain files only.");
        }
        if ((mode & MODE_KINDS) == FOLDER_MODE) {
            throw new UnsoundPackageException(name, "It is a folder; packages hold plain files only.");
        }
        if ((flags & 1) != 0) {
            throw new UnsoundPackageException(name, "It is encrypted.");
        }
        long packed = u32(entry + 20);
        long size = u32(entry + 24);
        checkSize(name, packed, size);
        int from = contentStart(Math.toIntExact(u32(entry + 42)), name);
        int method = u16(entry + 10);
        return switch (method) {
            case STORED -> stored(name, from, packed, size);
            case DEFLATED -> inflated(name, from, (int) packed, (int) size);
            default -> throw new UnsoundPackageException(name, "It is compressed in an unknown way (" + method + ").");
        };
    }

    private void checkSize(String name, long packed, long size) {
        total += size;
        if (size > bounds.fileBytes() || total > bounds.totalBytes()) {
            throw new UnsoundPackageException(name, "It is too large: " + size + " bytes.");
        }
        if (size > 4096 && size / bounds.ratio() > packed) {
            throw new UnsoundPackageException(
                    name, "It grows from " + packed + " to " + size + " bytes, which looks like an attack.");
        }
    }

    private int contentStart(int local, String name) {
        if (bytes.getInt(local) != LOCAL) {
            throw damaged("its list of files is broken");
        }
        int length = u16(local + 26);
        if (!name(local + LOCAL_BYTES, length).equals(name)) {
            throw new UnsoundPackageException(name, "It is named differently in two places of the archive.");
        }
        return local + LOCAL_BYTES + length + u16(local + 28);
    }

    private byte[] stored(String name, int from, long packed, long size) {
        if (packed != size) {
            throw new UnsoundPackageException(name, "Its size is told differently in two places of the archive.");
        }
        var content = new byte[(int) size];
        bytes.get(from, content);
        return content;
    }

    private byte[] inflated(String name, int from, int packed, int size) {
        var inflater = new Inflater(true);
        try {
            inflater.setInput(bytes.slice(from, packed));
            var content = new byte[size];
            int got = 0;
            while (got < size) {
                int more = inflater.inflate(content, got, size - got);
                if (more == 0) {
                    break;
                }
                got += more;
            }
            if (got < size || (!inflater.finished() && inflater.inflate(new byte[1]) > 0)) {
                throw new UnsoundPackageException(name, "Its size is not what the archive says.");
            }
            return content;
        } catch (DataFormatException e) {
            throw new UnsoundPackageException(name, "Its compressed content is damaged.");
        } finally {
            inflater.end();
        }
    }

    private String name(int at, int length) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(bytes.slice(at, length))
                    .toString();
        } catch (CharacterCodingException e) {
            throw damaged("a file's name is not UTF-8");
        }
    }

    private int u16(int at) {
        return Short.toUnsignedInt(bytes.getShort(at));
    }

    private long u32(int at) {
        return Integer.toUnsignedLong(bytes.getInt(at));
    }

    private static UnsoundPackageException damaged(String what) {
        return new UnsoundPackageException("package", "The package is damaged: " + what + ".");
    }
}
