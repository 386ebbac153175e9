package dev.atoll.app.editor;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A TrueType or OpenType font as bytes, read just far enough to give it another name.
///
/// The layout is that of the OpenType specification: a directory of tables, each with a checksum, of which `name` holds
/// the family name as records of UTF-16 text.
final class FontFile {
    private static final int DIRECTORY_ENTRY = 16;
    private static final int HEADER = 12;
    private static final int NAME = tag("name");
    private static final int HEAD = tag("head");
    private static final int CHECKSUM_ADJUSTMENT = 8;
    private static final int CHECKSUM_MAGIC = 0xB1B0AFBA;
    private static final int WINDOWS = 3;
    private static final int UNICODE = 1;
    private static final int ENGLISH = 0x409;

    private final ByteBuffer bytes;

    private FontFile(byte[] bytes) {
        this.bytes = ByteBuffer.wrap(bytes);
    }

    /// The font with all its names replaced.
    ///
    /// @param font a TrueType or OpenType font
    /// @param family the new family name
    /// @param style the face's name within the family: `Regular`, `Bold`, `Italic` or `Bold Italic`
    static byte[] renamed(byte[] font, String family, String style) {
        return new FontFile(font).withNames(names(family, style));
    }

    private record Table(int tag, ByteBuffer content) {
        int length() {
            return content.capacity();
        }
    }

    private record NameRecord(int id, String text) {}

    private byte[] withNames(byte[] names) {
        int count = bytes.getShort(4);
        var tables = new ArrayList<Table>(count);
        for (int i = 0; i < count; i++) {
            int entry = HEADER + i * DIRECTORY_ENTRY;
            int tag = bytes.getInt(entry);
            var content = new byte[bytes.getInt(entry + 12)];
            bytes.get(bytes.getInt(entry + 8), content);
            tables.add(new Table(tag, ByteBuffer.wrap(tag == NAME ? names : content)));
        }
        tables.sort(Comparator.comparing(Table::tag, Integer::compareUnsigned));
        return assembled(tables);
    }

    private byte[] assembled(List<Table> tables) {
        int length = HEADER + tables.size() * DIRECTORY_ENTRY;
        for (var table : tables) {
            length += padded(table.length());
        }
        var font = ByteBuffer.allocate(length);
        font.put(0, bytes, 0, HEADER);
        int entry = HEADER;
        int offset = HEADER + tables.size() * DIRECTORY_ENTRY;
        int head = -1;
        for (var table : tables) {
            font.put(offset, table.content, 0, table.length());
            if (table.tag == HEAD) {
                head = offset;
                font.putInt(offset + CHECKSUM_ADJUSTMENT, 0);
            }
            font.putInt(entry, table.tag);
            font.putInt(entry + 4, checksum(font, offset, padded(table.length())));
            font.putInt(entry + 8, offset);
            font.putInt(entry + 12, table.length());
            entry += DIRECTORY_ENTRY;
            offset += padded(table.length());
        }
        if (head >= 0) {
            font.putInt(head + CHECKSUM_ADJUSTMENT, CHECKSUM_MAGIC - checksum(font, 0, length));
        }
        return font.array();
    }

    private static byte[] names(String family, String style) {
        var full = style.equals("Regular") ? family : family + " " + style;
        var records = List.of(
                new NameRecord(1, family),
                new NameRecord(2, style),
                new NameRecord(3, full),
                new NameRecord(4, full),
                new NameRecord(6, full.replace(" ", "-")));
        int texts = 6 + records.size() * 12;
        var table = ByteBuffer.allocate(texts);
        var storage = new ByteArrayOutputStream();
        table.putShort((short) 0).putShort((short) records.size()).putShort((short) texts);
        for (var name : records) {
            var text = name.text.getBytes(StandardCharsets.UTF_16BE);
            table.putShort((short) WINDOWS).putShort((short) UNICODE).putShort((short) ENGLISH);
            table.putShort((short) name.id).putShort((short) text.length).putShort((short) storage.size());
            storage.writeBytes(text);
        }
        return ByteBuffer.allocate(texts + storage.size())
                .put(table.array())
                .put(storage.toByteArray())
                .array();
    }

    private static int checksum(ByteBuffer font, int from, int length) {
        int sum = 0;
        for (int i = from; i < from + length; i += 4) {
            sum += font.getInt(i);
        }
        return sum;
    }

    private static int padded(int length) {
        return (length + 3) & ~3;
    }

    private static int tag(String name) {
        return ByteBuffer.wrap(name.getBytes(StandardCharsets.US_ASCII)).getInt();
    }
}
