package dev.atoll.host.engine;

import com.dylibso.chicory.runtime.Instance;
import dev.atoll.api.failure.OutOfMemory;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;

/// What a guest holds between two calls: its memory and its global variables. What it did to its tables, and which
/// segments it dropped, is no part of it.
public final class GuestState {
    private static final int BLOCK = 1 << 10;
    private static final int END = -1;
    private static final byte[] ZEROS = new byte[BLOCK];

    private final byte[] memory;
    private final long[] globals;

    private GuestState(byte[] memory, long[] globals) {
        this.memory = memory;
        this.globals = globals;
    }

    static GuestState of(Instance instance, FlatMemory memory) {
        var globals = new long[instance.globalCount()];
        Arrays.setAll(globals, index -> instance.global(index).getValue());
        return new GuestState(memory.bytes().clone(), globals);
    }

    /// What brings an instance from an earlier state into this one.
    ///
    /// The form: how many globals there are and their values, how many bytes the memory has,
    /// then the number of each block of 1 KiB that differs and its bytes, and -1.
    public byte[] since(GuestState before) {
        var result = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(result)) {
            out.writeInt(globals.length);
            for (long value : globals) {
                out.writeLong(value);
            }
            out.writeInt(memory.length);
            for (int at = 0; at < memory.length; at += BLOCK) {
                if (differs(before.memory, at)) {
                    out.writeInt(at / BLOCK);
                    out.write(memory, at, BLOCK);
                }
            }
            out.writeInt(END);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return result.toByteArray();
    }

    /// Memory that was not there before is full of zeros.
    private boolean differs(byte[] old, int at) {
        return at < old.length
                ? !Arrays.equals(old, at, at + BLOCK, memory, at, at + BLOCK)
                : !Arrays.equals(ZEROS, 0, BLOCK, memory, at, at + BLOCK);
    }

    /// Does to an instance what [#since] found.
    ///
    /// @throws OutOfMemory if the memory may not grow so far
    static void restore(byte[] change, Instance instance, FlatMemory memory) {
        try (var in = new DataInputStream(new ByteArrayInputStream(change))) {
            int globals = in.readInt();
            for (int i = 0; i < globals; i++) {
                instance.global(i).setValue(in.readLong());
            }
            int missing = (in.readInt() - memory.bytes().length) / FlatMemory.PAGE_SIZE;
            if (missing > 0 && memory.grow(missing) < 0) {
                throw new OutOfMemory("It could not start: it needs more memory than it may have.");
            }
            for (int block = in.readInt(); block != END; block = in.readInt()) {
                in.readFully(memory.bytes(), block * BLOCK, BLOCK);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
