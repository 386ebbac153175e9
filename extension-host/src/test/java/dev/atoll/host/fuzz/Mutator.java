package dev.atoll.host.fuzz;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// Makes inputs out of others, the same ones for the same seed.
final class Mutator {
    private static final int[] BYTES = {0, 1, 0x7f, 0x80, 0xff, 0x0b, 0x40, 0x60, '"', '{', '[', '\\'};
    private static final int MOST_CHANGES = 6;
    private static final int LONGEST_PIECE = 40;

    private final List<byte[]> seeds;
    private final Random random;

    Mutator(List<byte[]> seeds, long seed) {
        this.seeds = seeds;
        this.random = new Random(seed);
    }

    /// The next input.
    byte[] next() {
        var input = any();
        for (int i = random.nextInt(MOST_CHANGES); i >= 0; i--) {
            input = changed(input);
        }
        return input;
    }

    private byte[] any() {
        return seeds.get(random.nextInt(seeds.size()));
    }

    private byte[] changed(byte[] input) {
        if (input.length == 0) {
            return any();
        }
        int at = random.nextInt(input.length);
        int until = Math.min(input.length, at + random.nextInt(LONGEST_PIECE));
        return switch (random.nextInt(8)) {
            case 0, 1 -> {
                var flipped = input.clone();
                flipped[at] ^= (byte) (1 << random.nextInt(8));
                yield flipped;
            }
            case 2 -> joined(input, at, new byte[] {special()}, Math.min(input.length, at + 1));
            case 3 -> joined(input, at, new byte[0], until);
            case 4 -> joined(input, until, new byte[0], at);
            case 5 -> joined(input, at, new byte[] {special(), special()}, at);
            case 6 -> joined(input, at, piece(any()), random.nextBoolean() ? at : until);
            default -> joined(input, at, huge(), Math.min(input.length, at + 1));
        };
    }

    private byte special() {
        return (byte) (random.nextBoolean() ? BYTES[random.nextInt(BYTES.length)] : random.nextInt());
    }

    private byte[] huge() {
        var number = new byte[] {-1, -1, -1, -1, 0x0f};
        number[4] = (byte) random.nextInt(16);
        return number;
    }

    private byte[] piece(byte[] other) {
        if (other.length == 0) {
            return other;
        }
        int from = random.nextInt(other.length);
        int size = Math.min(other.length - from, random.nextInt(LONGEST_PIECE));
        return Arrays.copyOfRange(other, from, from + size);
    }

    private static byte[] joined(byte[] input, int to, byte[] middle, int on) {
        var out = new ByteArrayOutputStream();
        out.write(input, 0, to);
        out.writeBytes(middle);
        out.write(input, on, input.length - on);
        return out.toByteArray();
    }
}
