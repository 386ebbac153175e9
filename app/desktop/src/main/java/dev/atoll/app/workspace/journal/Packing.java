package dev.atoll.app.workspace.journal;

import dev.atoll.core.change.Change;
import dev.atoll.core.change.ChangeSet;
import dev.atoll.core.selection.Selection;
import dev.atoll.core.selection.SelectionRange;
import dev.atoll.core.text.LineBreak;
import dev.atoll.core.text.LineBreaks;
import dev.atoll.core.text.Text;
import dev.atoll.core.text.TextChunk;

import java.util.Arrays;
import java.util.List;

/// Values turned into bytes. Numbers take seven bits a byte, the lowest first; characters one to three bytes a UTF-16
/// code unit, as in UTF-8 but each half of a pair by itself, so that lone halves come back too.
final class Packing {
    private byte[] bytes = new byte[256];
    private int length;

    byte[] bytes() {
        return Arrays.copyOf(bytes, length);
    }

    int length() {
        return length;
    }

    Packing bits(int value) {
        room(1);
        bytes[length++] = (byte) value;
        return this;
    }

    Packing truth(boolean value) {
        return bits(value ? 1 : 0);
    }

    Packing number(long value) {
        room(10);
        long rest = value;
        while ((rest & ~0x7FL) != 0) {
            bytes[length++] = (byte) ((rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        bytes[length++] = (byte) rest;
        return this;
    }

    Packing chars(CharSequence chars) {
        number(chars.length());
        return bare(chars);
    }

    Packing text(Text text) {
        number(text.length());
        for (TextChunk chunk : text.chunks(0, text.length())) {
            bare(chunk.string());
        }
        return this;
    }

    private Packing bare(CharSequence chars) {
        for (int i = 0; i < chars.length(); i++) {
            room(3);
            char unit = chars.charAt(i);
            if (unit < 0x80) {
                bytes[length++] = (byte) unit;
            } else if (unit < 0x800) {
                bytes[length++] = (byte) (0xC0 | unit >> 6);
                bytes[length++] = (byte) (0x80 | (unit & 0x3F));
            } else {
                bytes[length++] = (byte) (0xE0 | unit >> 12);
                bytes[length++] = (byte) (0x80 | ((unit >> 6) & 0x3F));
                bytes[length++] = (byte) (0x80 | (unit & 0x3F));
            }
        }
        return this;
    }

    Packing changes(ChangeSet changes) {
        number(changes.oldLength()).number(changes.size());
        for (int i = 0; i < changes.size(); i++) {
            Change change = changes.change(i);
            number(change.from()).number(change.deleted()).text(change.insert());
        }
        return this;
    }

    Packing selection(Selection selection) {
        number(selection.ranges().size()).number(selection.primaryIndex());
        for (SelectionRange range : selection.ranges()) {
            number(range.anchor()).number(range.head());
        }
        return this;
    }

    Packing breaks(LineBreaks breaks) {
        List<Integer> others = breaks.exceptions();
        bits(code(breaks.main())).number(others.size());
        others.forEach(line -> number(line).bits(code(breaks.of(line))));
        return this;
    }

    private static int code(LineBreak kind) {
        return switch (kind) {
            case LF -> 0;
            case CRLF -> 1;
            case CR -> 2;
        };
    }

    private void room(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(length + more, 2 * bytes.length));
        }
    }
}
