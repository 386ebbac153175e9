package dev.atoll.app.instance;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Lines from and to the other end. What the other end sends is not trusted: a line has a bound.
///
/// @param channel the connection
record Lines(SocketChannel channel) implements Closeable {
    private static final int LONGEST = 1 << 20;
    private static final int AT_ONCE = 4096;

    /// Waits for a line, byte by byte as they come, and reads nothing beyond it.
    ///
    /// @return nothing if the connection ends before the line does, or the line is too long
    Optional<String> read() throws IOException {
        ByteBuffer line = ByteBuffer.allocate(AT_ONCE);
        ByteBuffer one = ByteBuffer.allocate(1);
        while (channel.read(one.clear()) == 1) {
            byte next = one.get(0);
            if (next == '\n') {
                return Optional.of(new String(line.array(), 0, line.position(), StandardCharsets.UTF_8));
            }
            if (!line.hasRemaining()) {
                if (line.capacity() >= LONGEST) {
                    return Optional.empty();
                }
                line = ByteBuffer.allocate(line.capacity() * 2).put(line.flip());
            }
            line.put(next);
        }
        return Optional.empty();
    }

    void write(byte[] line) throws IOException {
        ByteBuffer left = ByteBuffer.wrap(line);
        while (left.hasRemaining()) {
            int _ = channel.write(left);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    void write(String word) throws IOException {
        write((word + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
