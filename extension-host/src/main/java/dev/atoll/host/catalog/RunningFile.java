package dev.atoll.host.catalog;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// A tiny file that says at every moment which extensions run guests' code, so that it can be read after the
/// process has died in any way. Removed at an orderly end.
///
/// The file is mapped into memory: setting a mark is one store of a byte, and the operating system keeps it
/// when the process is gone. It is 256 slots of 128 bytes: whether the mark is set (1 or 0), the length of the
/// name, the name in ASCII. Its process holds a lock on it, so that another one can tell a crashed process from
/// one that lives. Where files do not work, nothing is noted.
public final class RunningFile implements AutoCloseable {
    private static final Pattern NAME = Pattern.compile("[a-z0-9.-]{1,100}");
    private static final String SUFFIX = ".running";
    private static final int SLOTS = 256;
    private static final int SLOT_BYTES = 128;
    private static final int FILE_BYTES = SLOTS * SLOT_BYTES;
    private static final int TEXT = 2;

    private final Path folder;
    private final BitSet taken = new BitSet(SLOTS);
    private boolean tried;
    private boolean closed;
    private @Nullable Open open;

    /// @param folder a folder of its own, made with the first mark
    public RunningFile(Path folder) {
        this.folder = folder;
    }

    /// The file while it is in use.
    private record Open(Path file, FileChannel channel, Arena arena, MemorySegment content) {}

    /// A mark for an extension. Used by one thread; the cheapest way to leave a trace.
    public final class Mark implements AutoCloseable {
        private final int slot;
        private final @Nullable MemorySegment content;

        private Mark(int slot, @Nullable MemorySegment content) {
            this.slot = slot;
            this.content = content;
        }

        /// Sets the mark or takes it back.
        public void set(boolean running) {
            if (content != null) {
                try {
                    content.set(ValueLayout.JAVA_BYTE, (long) slot * SLOT_BYTES, (byte) (running ? 1 : 0));
                } catch (IllegalStateException theFileIsGone) {
                    // the host has ended in order, and nobody asks any more
                }
            }
        }

        /// Takes the mark back for good.
        @Override
        public void close() {
            set(false);
            free(slot);
        }
    }

    /// A mark, not set.
    ///
    /// @param extension what is noted, an extension's id
    public synchronized Mark mark(String extension) {
        int slot = taken.nextClearBit(0);
        var file = closed || slot >= SLOTS || !NAME.matcher(extension).matches() ? null : opened();
        if (file == null) {
            return new Mark(SLOTS, null);
        }
        taken.set(slot);
        var name = extension.getBytes(StandardCharsets.US_ASCII);
        var at = file.content().asSlice((long) slot * SLOT_BYTES, SLOT_BYTES);
        at.set(ValueLayout.JAVA_BYTE, 0, (byte) 0);
        at.set(ValueLayout.JAVA_BYTE, 1, (byte) name.length);
        MemorySegment.copy(name, 0, at, ValueLayout.JAVA_BYTE, TEXT, name.length);
        return new Mark(slot, file.content());
    }

    private synchronized void free(int slot) {
        if (slot < SLOTS) {
            taken.clear(slot);
        }
    }

    private @Nullable Open opened() {
        if (!tried) {
            tried = true;
            try {
                CodeFiles.privateFolder(folder);
                open = openIn(folder);
            } catch (IOException ignored) {
                // nothing is noted
            }
        }
        return open;
    }

    private static Open openIn(Path folder) throws IOException {
        var file = Files.createTempFile(folder, "", SUFFIX);
        var channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
        var arena = Arena.ofShared();
        try {
            if (channel.tryLock() == null) {
                throw new IOException("a new file is locked already: " + file);
            }
            return new Open(file, channel, arena, channel.map(FileChannel.MapMode.READ_WRITE, 0, FILE_BYTES, arena));
        } catch (IOException e) {
            arena.close();
            channel.close();
            Files.deleteIfExists(file);
            throw e;
        }
    }

    /// The extensions that ran guests' code when an earlier process died, in alphabetical order. Each is told
    /// once: the files that say so are deleted.
    public List<String> leftBehind() {
        var result = new TreeSet<String>();
        if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            try (var files = Files.newDirectoryStream(folder, "*" + SUFFIX)) {
                for (var file : files) {
                    result.addAll(takenFrom(file));
                }
            } catch (IOException ignored) {
                // what cannot be read accuses nobody
            }
        }
        return List.copyOf(result);
    }

    private static List<String> takenFrom(Path file) {
        try (var channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
                var lock = channel.tryLock()) {
            // an empty one is being made at this moment
            if (lock == null || channel.size() == 0) {
                return List.of();
            }
            var names = channel.size() == FILE_BYTES ? names(Files.readAllBytes(file)) : List.<String>of();
            Files.delete(file);
            return names;
        } catch (IOException | OverlappingFileLockException inUse) {
            return List.of();
        }
    }

    private static List<String> names(byte[] content) {
        var result = new ArrayList<String>();
        for (int at = 0; at < content.length; at += SLOT_BYTES) {
            int length = content[at + 1];
            if (content[at] == 1 && length > 0 && length <= SLOT_BYTES - TEXT) {
                var name = new String(content, at + TEXT, length, StandardCharsets.US_ASCII);
                if (NAME.matcher(name).matches()) {
                    result.add(name);
                }
            }
        }
        return result;
    }

    /// Removes the file.
    @Override
    public synchronized void close() {
        closed = true;
        var file = open;
        open = null;
        if (file != null) {
            file.arena().close();
            try {
                file.channel().close();
                Files.deleteIfExists(file.file());
            } catch (IOException ignored) {
                // an unlocked file without marks accuses nobody
            }
        }
    }
}
