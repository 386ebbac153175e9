package dev.atoll.host.formatter.tool;

import dev.atoll.api.capability.Limit;
import dev.atoll.api.capability.Limits;
import dev.atoll.api.failure.BadAnswer;
import dev.atoll.api.failure.Refused;
import dev.atoll.api.failure.Unsupported;
import dev.atoll.host.engine.GuestInstance;
import dev.atoll.host.engine.MemoryAccessException;
import dev.atoll.host.engine.Words;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// A formatter's exports, called by name, and the texts that go through its memory. Whatever it answers is checked.
///
/// @param guest the instance
/// @param limits what it may answer
record Exports(GuestInstance guest, Limits limits) {
    private static final int LONGEST_SENTENCE = 300;
    private static final String HALF = "The text holds a character that is none, half of a surrogate pair.";

    /// Whether the module exports a function.
    boolean has(String name) {
        return guest.function(name) != null;
    }

    /// @throws Unsupported if one of the functions is not there
    static void need(GuestInstance guest, List<String> names, String what) {
        for (var name : names) {
            if (guest.function(name) == null) {
                throw new Unsupported("Its module is no " + what + ": it does not export \"" + name + "\".");
            }
        }
    }

    /// Calls a function that answers with a number, or with nothing, which is 0.
    int call(String name, long... arguments) {
        var function = guest.function(name);
        if (function == null) {
            throw new Unsupported("Its module does not export \"" + name + "\".");
        }
        if (function.signature().parameters().size() != arguments.length) {
            throw new Unsupported("Its module exports \"" + name + "\" with another signature than expected.");
        }
        var results = function.call(arguments);
        return results.length == 0 ? 0 : (int) results[0];
    }

    /// Writes bytes where the guest has made room for them.
    void write(int at, byte[] bytes, int start, int count) {
        try {
            guest.memory().copyIn(at, bytes, start, count);
        } catch (MemoryAccessException e) {
            throw new BadAnswer("It gave room outside of its memory.");
        }
    }

    /// Reads bytes that the guest points to.
    byte[] read(int at, int count) {
        checkLength(count);
        var bytes = new byte[count];
        try {
            guest.memory().copyOut(at, bytes, 0, count);
        } catch (MemoryAccessException e) {
            throw new BadAnswer("It answered with a place outside of its memory.");
        }
        return bytes;
    }

    /// A number in the guest's memory.
    int number(int at) {
        try {
            return guest.memory().readU32(at);
        } catch (MemoryAccessException e) {
            throw new BadAnswer("It answered with a place outside of its memory.");
        }
    }

    /// @throws BadAnswer if there are more bytes than are allowed
    void checkLength(int count) {
        checkLength(count, limits);
    }

    static void checkLength(int count, Limits limits) {
        int most = limits.of(Limit.ANSWER_BYTES);
        if (count < 0 || count > most) {
            throw new BadAnswer(
                    "Its answer has " + Integer.toUnsignedString(count) + " bytes; " + most + " are allowed.");
        }
    }

    /// A text's bytes. One that no bytes can stand for is refused, so that it does not come back as another.
    static byte[] bytes(String text) {
        try {
            var encoded = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
            var bytes = new byte[encoded.remaining()];
            encoded.get(bytes);
            return bytes;
        } catch (CharacterCodingException e) {
            throw new Refused(HALF);
        }
    }

    /// The text that a guest's bytes are.
    static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new BadAnswer("Its answer is no UTF-8.");
        }
    }

    /// A refusal in the tool's own words, of which the first line is told: further lines show the place in the text.
    static Refused refused(byte[] words) {
        var lines = new String(words, StandardCharsets.UTF_8).strip().lines().map(String::strip);
        var first = lines.filter(line -> !line.isEmpty()).findFirst().orElse("it did not say why");
        var sentence = Words.printable(first, LONGEST_SENTENCE);
        return new Refused(sentence.matches(".*[.!?]") ? sentence : sentence + ".");
    }
}
