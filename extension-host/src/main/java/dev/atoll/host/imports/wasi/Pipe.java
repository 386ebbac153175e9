package dev.atoll.host.imports.wasi;

import dev.atoll.api.failure.BadAnswer;
import dev.atoll.host.engine.GuestMemory;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/// What a command is run on, and what came of it: its arguments, the bytes that it reads, and those that it writes.
/// Good for one run.
public final class Pipe {
    private final List<byte[]> arguments = new ArrayList<>();
    private final byte[] input;
    private final int most;
    private final ByteArrayOutputStream output = new ByteArrayOutputStream();
    private int read;
    private Runnable closing = () -> {};
    private OptionalInt code = OptionalInt.empty();

    /// @param arguments what it is called with, its own name first; none has a character U+0000
    /// @param input what it reads
    /// @param most bytes that it may write
    public Pipe(List<String> arguments, byte[] input, int most) {
        for (var one : arguments) {
            this.arguments.add((one + '\0').getBytes(StandardCharsets.UTF_8));
        }
        this.input = input.clone();
        this.most = most;
    }

    /// What it has written.
    public byte[] output() {
        return output.toByteArray();
    }

    /// The code that it ended itself with, if it did.
    public OptionalInt code() {
        return code;
    }

    /// The run is over: what was begun is passed on.
    public void close() {
        closing.run();
    }

    void whenClosed(Runnable todo) {
        closing = todo;
    }

    void ended(int with) {
        code = OptionalInt.of(with);
    }

    /// How many bytes are read at most at this moment.
    int left() {
        return input.length - read;
    }

    /// Puts the next bytes into a place that has been looked at, and goes on behind them.
    void read(GuestMemory memory, int at, int count) {
        memory.copyIn(at, input, read, count);
        read += count;
    }

    /// Takes what it writes.
    ///
    /// @throws BadAnswer if that is more than it may
    void write(byte[] bytes) {
        if (bytes.length > most - output.size()) {
            throw new BadAnswer("It wrote more than " + most + " bytes.");
        }
        output.writeBytes(bytes);
    }

    Errno sizes(GuestMemory memory, int count, int bytes) {
        memory.writeU32(count, arguments.size());
        memory.writeU32(bytes, arguments.stream().mapToInt(each -> each.length).sum());
        return Errno.SUCCESS;
    }

    Errno arguments(GuestMemory memory, int pointers, int texts) {
        int to = texts;
        for (int i = 0; i < arguments.size(); i++) {
            var one = arguments.get(i);
            memory.writeU32(pointers + Integer.BYTES * i, to);
            memory.copyIn(to, one, 0, one.length);
            to += one.length;
        }
        return Errno.SUCCESS;
    }
}
