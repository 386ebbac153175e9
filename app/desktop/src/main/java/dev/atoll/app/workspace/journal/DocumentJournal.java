package dev.atoll.app.workspace.journal;

import dev.atoll.core.text.Text;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// One document's journal: a file that begins with a moment of the document, to which is appended what happens since.
///
/// It is begun anew, in a file of its own that then takes the old one's place, when more was appended than it is worth,
/// and after a failure, since a record may be there in part. Every call blocks; one follows the other.
final class DocumentJournal {
    private static final int WORTH = 4;
    private static final long ALWAYS_WORTH = 64 << 10;
    private static final int LONGEST_RECORDS = 16 << 20;
    private static final String FRESH = ".fresh";

    private final Storage storage;
    private final Path file;
    private boolean sound;
    private long begun;
    private long length;

    DocumentJournal(Storage storage, Path file) {
        this.storage = storage;
        this.file = file;
    }

    Path file() {
        return file;
    }

    /// Keeps what happened.
    ///
    /// @param happenings since the last call, in order
    /// @param now the document after them
    /// @throws IOException if the disk failed; the next call keeps everything
    void keep(List<Happening> happenings, KeptDocument now) throws IOException {
        if (sound) {
            Optional<byte[]> records = records(happenings);
            if (records.isPresent() && length + records.get().length <= WORTH * begun + ALWAYS_WORTH) {
                append(records.get());
                return;
            }
        }
        begin(now);
    }

    private void append(byte[] records) throws IOException {
        sound = false;
        storage.write(file, length, records);
        length += records.length;
        sound = true;
    }

    /// The records of what happened; nothing if they are so long that beginning anew is better.
    private static Optional<byte[]> records(List<Happening> happenings) {
        long chars = 0;
        for (Happening happening : happenings) {
            if (happening instanceof Happening.Step step) {
                for (int i = 0; i < step.changes().size(); i++) {
                    chars += step.changes().change(i).inserted();
                }
            }
        }
        return chars > LONGEST_RECORDS
                ? Optional.empty()
                : Optional.of(joined(happenings.stream().map(Frames::of).toList()));
    }

    private static byte[] joined(List<Frame> frames) {
        ByteBuffer all =
                ByteBuffer.allocate(frames.stream().mapToInt(Frame::length).sum());
        frames.forEach(frame -> frame.into(all));
        return all.array();
    }

    private void begin(KeptDocument now) throws IOException {
        sound = false;
        Path fresh = file.resolveSibling(file.getFileName() + FRESH);
        try {
            long at = put(fresh, 0, Frames.MAGIC);
            at = put(fresh, at, joined(List.of(Frames.document(now))));
            Text text = now.state().text();
            for (int i = 0; i < Frames.pieces(text); i++) {
                at = put(fresh, at, joined(List.of(Frames.piece(text, i))));
            }
            at = put(fresh, at, joined(List.of(Frames.begun(now))));
            storage.rename(fresh, file);
            begun = at;
            length = at;
            sound = true;
        } catch (IOException failure) {
            storage.delete(fresh);
            throw failure;
        }
    }

    private long put(Path fresh, long at, byte[] bytes) throws IOException {
        storage.write(fresh, at, bytes);
        return at + bytes.length;
    }

    /// The document is closed, or goes by another name: what is kept of it is not needed any more.
    void forget() throws IOException {
        sound = false;
        storage.delete(file);
    }
}
