package dev.atoll.host.engine;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/// What a run of a random module has done, as far as it is determined.
///
/// @param outcome the raw bits of its results in hexadecimal, `nan` for any NaN; or `trap: ` and its kind
/// @param globals what the globals are after it, written alike; empty after a trap
/// @param pages how large the memory is then
/// @param memory the SHA-256 of its content
record Observation(String outcome, String globals, int pages, String memory) {
    private static final int PAGE = 65536;

    static Observation of(String outcome, String globals, byte[] memory) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(memory);
            return new Observation(
                    outcome, globals, memory.length / PAGE, HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    /// The bits of one number as an observation has them.
    static String bits(CoreType type, long bits) {
        return switch (type) {
            case I32 -> Integer.toHexString((int) bits);
            case I64 -> Long.toHexString(bits);
            case F32 -> Float.isNaN(Float.intBitsToFloat((int) bits)) ? "nan" : Integer.toHexString((int) bits);
            case F64 -> Double.isNaN(Double.longBitsToDouble(bits)) ? "nan" : Long.toHexString(bits);
        };
    }

    /// The kind of a trap by the engine's words for it.
    static String trap(String message) {
        var words = message.toLowerCase(Locale.ROOT);
        if (words.contains("unreachable") || words.contains("gave up")) {
            return "trap: unreachable";
        }
        if (words.contains("divide by zero")) {
            return "trap: divide";
        }
        if (words.contains("overflow") || words.contains("invalid conversion")) {
            return "trap: overflow";
        }
        if (words.contains("out of bounds memory") || words.contains("memory access")) {
            return "trap: memory";
        }
        if (words.contains("undefined element")) {
            return "trap: table";
        }
        if (words.contains("indirect call") || words.contains("uninitialized element")) {
            return "trap: indirect";
        }
        return words.contains("too deeply") || words.contains("stack") ? "trap: stack" : "trap: " + message;
    }
}
