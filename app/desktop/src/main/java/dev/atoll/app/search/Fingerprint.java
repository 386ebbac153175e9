package dev.atoll.app.search;

import dev.atoll.core.text.Text;
import dev.atoll.core.text.TextChunk;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// What tells one text from every other without keeping it.
///
/// @param digits SHA-256 of the characters, in hexadecimal digits
record Fingerprint(String digits) {
    static Fingerprint of(Text text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (TextChunk chunk : text.chunks(0, text.length())) {
                // the code units as they are: lone surrogates, which stand for invalid bytes, have no UTF-8
                ByteBuffer units =
                        ByteBuffer.allocate(Character.BYTES * chunk.string().length());
                units.asCharBuffer().put(chunk.string());
                digest.update(units);
            }
            return new Fingerprint(HexFormat.of().formatHex(digest.digest()));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
