package dev.atoll.app.window;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// How long a machine with other work let a small write to the disk wait: what nobody on it can be faster than.
final class MachineStalls {
    private static final long PAUSE_MILLIS = 10;
    private static final long NANOS_IN_MILLISECOND = 1_000_000;

    private final Thread thread;
    private volatile boolean over;
    private long longest;

    private MachineStalls(Path file) {
        thread = Thread.ofPlatform().daemon().name("stalls").start(() -> watch(file));
    }

    /// Begins to write to a file of its own in a folder, over and over.
    static MachineStalls beside(Path folder) {
        return new MachineStalls(folder.resolve("stalls"));
    }

    private void watch(Path file) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            while (!over) {
                long begun = System.nanoTime();
                Thread.sleep(PAUSE_MILLIS);
                channel.write(ByteBuffer.wrap(new byte[] {1}), 0);
                channel.force(false);
                longest = Math.max(longest, System.nanoTime() - begun - PAUSE_MILLIS * NANOS_IN_MILLISECOND);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    /// Ends it.
    ///
    /// @return the longest wait for one write, in nanoseconds
    long longest() throws InterruptedException {
        over = true;
        thread.join();
        return longest;
    }
}
