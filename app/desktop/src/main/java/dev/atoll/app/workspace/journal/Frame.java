package dev.atoll.app.workspace.journal;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.zip.CRC32C;

/// One record of a journal's file: the length of its content, a checksum (CRC-32C), what it is about, and the content.
final class Frame {
    static final int HEAD = 9;
    private static final int LONGEST = 1 << 28;

    private final Kind kind;
    private final byte[] content;

    private Frame(Kind kind, byte[] content) {
        this.kind = kind;
        this.content = content;
    }

    enum Kind {
        /// What document it is; the first of each file.
        DOCUMENT('d'),
        /// A piece of the text as it was when the file was begun.
        TEXT('t'),
        /// That text is whole; the line breaks and the history of that moment.
        BEGUN('b'),
        /// A step.
        STEP('s'),
        /// A save.
        SAVED('f');

        private final char letter;

        Kind(char letter) {
            this.letter = letter;
        }

        static Optional<Kind> of(int letter) {
            for (Kind kind : values()) {
                if (kind.letter == letter) {
                    return Optional.of(kind);
                }
            }
            return Optional.empty();
        }
    }

    static Frame of(Kind kind, Packing content) {
        return new Frame(kind, content.bytes());
    }

    /// What it is about.
    Kind kind() {
        return kind;
    }

    /// Its bytes.
    byte[] content() {
        return content;
    }

    int length() {
        return HEAD + content.length;
    }

    void into(ByteBuffer target) {
        target.putInt(content.length);
        target.putInt(sum((byte) kind.letter, content));
        target.put((byte) kind.letter);
        target.put(content);
    }

    private static int sum(byte letter, byte[] content) {
        CRC32C sum = new CRC32C();
        sum.update(letter);
        sum.update(ByteBuffer.allocate(4).putInt(content.length).flip());
        sum.update(content);
        return (int) sum.getValue();
    }

    /// The next record of a file; empty where what follows is none, as a file's torn end and damage are.
    static Optional<Frame> read(InputStream file) throws IOException {
        DataInputStream in = new DataInputStream(file);
        try {
            int length = in.readInt();
            int sum = in.readInt();
            byte letter = in.readByte();
            Optional<Kind> kind = Kind.of(letter);
            if (length < 0 || length > LONGEST || kind.isEmpty()) {
                return Optional.empty();
            }
            byte[] content = in.readNBytes(length);
            return content.length == length && sum(letter, content) == sum
                    ? Optional.of(new Frame(kind.get(), content))
                    : Optional.empty();
        } catch (EOFException torn) {
            return Optional.empty();
        }
    }
}
