package dev.atoll.app.workspace;

import org.mozilla.universalchardet.UniversalDetector;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/// What a file's bytes are: text in some encoding, or not text.
///
/// A byte order mark decides; then valid UTF-8; then UTF-16 by its zero bytes; then a guess among the older encodings,
/// which is believed only if it gives back the very same bytes. What is left is UTF-8 with escapes.
sealed interface Detection {
    /// Text.
    record OfText(Encoding encoding, Decoding decoding) implements Detection {}

    /// Not text.
    record OfBinary() implements Detection {}

    /// A mark that the rest does not keep to.
    ///
    /// @param encoding the one that the mark promises
    record OfDamage(Encoding encoding) implements Detection {}

    /// Not text in the encoding that was asked for.
    record OfAnother(Encoding encoding) implements Detection {}

    /// As many bytes as decide whether a file is binary.
    int SAMPLE = 8192;

    /// Longest marks first: UTF-32 LE starts with that of UTF-16 LE.
    java.util.List<Charset> MARKED = java.util.List.of(
            Charset.forName("UTF-32LE"),
            Charset.forName("UTF-32BE"),
            StandardCharsets.UTF_8,
            StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE);

    /// Names of the guesser that mean a wider encoding, as browsers read them.
    Map<String, String> WIDER = Map.of("ISO-8859-1", "windows-1252", "GB2312", "GBK", "EUC-KR", "MS949");

    static Detection of(byte[] bytes) {
        Optional<Encoding> marked = MARKED.stream()
                .map(charset -> Encoding.of(charset).withMark())
                .filter(encoding -> startsWith(bytes, encoding.markBytes()))
                .findFirst();
        if (marked.isPresent()) {
            return marked(bytes, marked.get());
        }
        if (zeros(bytes, 0, 1) > 0) {
            return utf16(bytes);
        }
        Decoding utf8 = Decoding.of(bytes, Encoding.UTF_8);
        if (utf8 != null) {
            return new OfText(Encoding.UTF_8, utf8);
        }
        return isNoise(bytes) ? new OfBinary() : older(bytes);
    }

    /// What bytes are in an encoding that somebody has chosen. In UTF-8 bytes that are not valid become escapes.
    static Detection in(Encoding chosen, byte[] bytes) {
        Encoding marked = new Encoding(chosen.charset(), false, false).markedAs(bytes);
        Decoding exact = Decoding.of(bytes, marked);
        if (exact != null) {
            return new OfText(marked, exact);
        }
        return chosen.charset().equals(StandardCharsets.UTF_8)
                ? escaped(bytes, marked.withEscapes())
                : new OfAnother(marked);
    }

    /// What the bytes of a file are that was in an encoding before: in the same one, unless they show another.
    static Detection like(Encoding before, byte[] bytes) {
        Detection found = of(bytes);
        boolean shown = found instanceof OfText text
                && text.encoding().charset().name().startsWith("UTF")
                && !text.encoding().escapes()
                && (text.encoding().mark() || !isAscii(bytes));
        if (shown
                || !(in(before, bytes) instanceof OfText alike)
                || alike.encoding().escapes()) {
            return found;
        }
        return alike;
    }

    private static boolean isAscii(byte[] bytes) {
        for (byte each : bytes) {
            if (each < 0) {
                return false;
            }
        }
        return true;
    }

    private static Detection marked(byte[] bytes, Encoding encoding) {
        Decoding exact = Decoding.of(bytes, encoding);
        if (exact != null) {
            return new OfText(encoding, exact);
        }
        return encoding.charset().equals(StandardCharsets.UTF_8)
                ? escaped(bytes, encoding.withEscapes())
                : new OfDamage(encoding);
    }

    private static Detection utf16(byte[] bytes) {
        int half = Math.min(bytes.length, SAMPLE) / 2;
        int even = zeros(bytes, 0, 2);
        int odd = zeros(bytes, 1, 2);
        boolean plausible =
                bytes.length % 2 == 0 && Math.max(even, odd) > half * 4 / 10 && Math.min(even, odd) * 20 <= half;
        if (plausible) {
            Encoding encoding = Encoding.of(odd > even ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
            Decoding decoding = Decoding.of(bytes, encoding);
            if (decoding != null) {
                return new OfText(encoding, decoding);
            }
        }
        return new OfBinary();
    }

    private static Detection older(byte[] bytes) {
        Detection escaped = escaped(bytes, Encoding.UTF_8_WITH_ESCAPES);
        if (mostlyUtf8(bytes)) {
            return escaped;
        }
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes, 0, Math.min(bytes.length, 1 << 20));
        detector.dataEnd();
        String name = detector.getDetectedCharset();
        if (name == null || !Charset.isSupported(WIDER.getOrDefault(name, name))) {
            return escaped;
        }
        Encoding guess = Encoding.of(Charset.forName(WIDER.getOrDefault(name, name)));
        Decoding decoding = guess.charset().canEncode() ? Decoding.of(bytes, guess) : null;
        if (decoding == null || !givesBack(bytes, decoding, guess)) {
            return escaped;
        }
        return new OfText(guess, decoding);
    }

    private static boolean givesBack(byte[] bytes, Decoding decoding, Encoding encoding) {
        return Encoded.of(decoding.text(), decoding.breaks(), encoding) instanceof Encoded.Bytes again
                && Arrays.equals(bytes, again.bytes());
    }

    private static Detection escaped(byte[] bytes, Encoding encoding) {
        Decoding decoding = Decoding.of(bytes, encoding);
        if (decoding == null) {
            throw new IllegalStateException("an encoding with escapes reads all bytes");
        }
        return new OfText(encoding, decoding);
    }

    /// Whether more characters are valid UTF-8 sequences than bytes are not.
    private static boolean mostlyUtf8(byte[] bytes) {
        int valid = 0;
        int invalid = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] >= 0) {
                continue;
            }
            int length = bytes[i] < (byte) 0xC2 ? 0 : bytes[i] < (byte) 0xE0 ? 1 : bytes[i] < (byte) 0xF0 ? 2 : 3;
            int tail = 0;
            while (tail < length && i + 1 + tail < bytes.length && (bytes[i + 1 + tail] & 0xC0) == 0x80) {
                tail++;
            }
            if (length > 0 && tail == length) {
                valid++;
                i += length;
            } else {
                invalid++;
            }
        }
        return valid > invalid;
    }

    private static int zeros(byte[] bytes, int from, int step) {
        int zeros = 0;
        for (int i = from; i < Math.min(bytes.length, SAMPLE); i += step) {
            zeros += bytes[i] == 0 ? 1 : 0;
        }
        return zeros;
    }

    /// Whether control characters that no text has are common.
    private static boolean isNoise(byte[] bytes) {
        int size = Math.min(bytes.length, SAMPLE);
        int controls = 0;
        for (int i = 0; i < size; i++) {
            boolean usual =
                    bytes[i] < 0 || bytes[i] >= ' ' || (bytes[i] >= '\t' && bytes[i] <= '\r') || bytes[i] == 0x1B;
            controls += usual ? 0 : 1;
        }
        return controls * 20 > size;
    }

    private static boolean startsWith(byte[] bytes, byte[] mark) {
        return bytes.length >= mark.length && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
    }
}
