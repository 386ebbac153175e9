package dev.atoll.host.catalog.sign;

import dev.atoll.host.engine.binary.Bytes;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/// A signature beside what it is of.
///
/// Source of the format: minisign's signatures in their legacy form, which sign the bytes themselves (`Ed`): a line of
/// comment that nobody vouches for; `Ed`, the key's number and 64 bytes of signature in base64; a trusted comment; and
/// a
/// second signature, of the first one's 64 bytes and the trusted comment.
///
/// @param number of the key
/// @param signature of the bytes
/// @param comment what the signer vouches for besides, one line
/// @param global of the signature and the comment
public record DetachedSignature(Bytes number, Bytes signature, String comment, Bytes global) {
    /// How a line of comment begins.
    static final String COMMENT = "untrusted comment:";

    private static final String TRUSTED = "trusted comment: ";
    private static final byte[] ALGORITHM = {'E', 'd'};
    private static final int SIGNATURE_BYTES = 64;
    private static final int LONGEST = 4096;

    /// Signs.
    ///
    /// @param content what is signed
    /// @param comment one line that is vouched for too
    public static DetachedSignature of(byte[] content, SigningKey key, String comment) {
        var signature = key.signature(content);
        return new DetachedSignature(
                Bytes.of(key.publisher().number()),
                Bytes.of(signature),
                comment,
                Bytes.of(key.signature(joined(signature, comment))));
    }

    /// The signature that a file holds.
    public static Optional<DetachedSignature> parse(byte[] file) {
        if (file.length > LONGEST) {
            return Optional.empty();
        }
        List<String> lines = new String(file, StandardCharsets.UTF_8).lines().toList();
        if (lines.size() != 4
                || !lines.getFirst().startsWith(COMMENT)
                || !lines.get(2).startsWith(TRUSTED)) {
            return Optional.empty();
        }
        int number = ALGORITHM.length;
        int signature = number + PublisherKey.NUMBER_BYTES;
        return decoded(lines.get(1), signature + SIGNATURE_BYTES)
                .filter(bytes -> Arrays.equals(Arrays.copyOf(bytes, number), ALGORITHM))
                .flatMap(bytes -> decoded(lines.get(3), SIGNATURE_BYTES)
                        .map(global -> new DetachedSignature(
                                Bytes.of(Arrays.copyOfRange(bytes, number, signature)),
                                Bytes.of(Arrays.copyOfRange(bytes, signature, bytes.length)),
                                lines.get(2).substring(TRUSTED.length()),
                                Bytes.of(global))));
    }

    /// The signature as a file.
    ///
    /// @param what it is of, for whoever reads the file
    public String file(String what) {
        var first = new byte[ALGORITHM.length + PublisherKey.NUMBER_BYTES + SIGNATURE_BYTES];
        System.arraycopy(ALGORITHM, 0, first, 0, ALGORITHM.length);
        System.arraycopy(number.array(), 0, first, ALGORITHM.length, PublisherKey.NUMBER_BYTES);
        System.arraycopy(signature.array(), 0, first, ALGORITHM.length + PublisherKey.NUMBER_BYTES, SIGNATURE_BYTES);
        var base64 = Base64.getEncoder();
        return COMMENT + " signature of " + what + "\n" + base64.encodeToString(first) + "\n" + TRUSTED + comment + "\n"
                + base64.encodeToString(global.array()) + "\n";
    }

    /// Whether this is a key's signature of these bytes, the comment included.
    public boolean isOf(byte[] content, PublisherKey key) {
        return Arrays.equals(number.array(), key.number())
                && key.verifies(content, signature.array())
                && key.verifies(joined(signature.array(), comment), global.array());
    }

    private static byte[] joined(byte[] signature, String comment) {
        var text = comment.getBytes(StandardCharsets.UTF_8);
        var result = Arrays.copyOf(signature, signature.length + text.length);
        System.arraycopy(text, 0, result, signature.length, text.length);
        return result;
    }

    /// The bytes of a line of base64, if there are so many and this is the one way to write them.
    static Optional<byte[]> decoded(String line, int length) {
        try {
            return Optional.of(Base64.getDecoder().decode(line))
                    .filter(bytes -> bytes.length == length)
                    .filter(bytes -> Base64.getEncoder().encodeToString(bytes).equals(line));
        } catch (IllegalArgumentException noBase64) {
            return Optional.empty();
        }
    }
}
