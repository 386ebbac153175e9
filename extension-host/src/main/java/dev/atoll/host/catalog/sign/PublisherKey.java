package dev.atoll.host.catalog.sign;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/// A publisher's public key, Ed25519. Two are equal if they have the same bytes, whatever number they go by.
///
/// Source of the format: minisign's public keys (`Ed`, eight bytes of the key's number, 32 of the key, in base64), and
/// RFC 8032 and RFC 8410 for the key itself.
public final class PublisherKey {
    static final int NUMBER_BYTES = 8;
    private static final int KEY_BYTES = 32;
    private static final byte[] ALGORITHM = {'E', 'd'};
    private static final int LONGEST = 2048;
    private static final byte[] X509 = HexFormat.of().parseHex("302a300506032b6570032100");

    private final byte[] number;
    private final byte[] key;

    private PublisherKey(byte[] number, byte[] key) {
        this.number = number;
        this.key = key;
    }

    /// A key of the JDK's, under the number that follows from it: the first eight bytes of its SHA-256 digest.
    static PublisherKey of(PublicKey key) {
        var encoded = key.getEncoded();
        var raw = Arrays.copyOfRange(encoded, encoded.length - KEY_BYTES, encoded.length);
        return new PublisherKey(Arrays.copyOf(sha256(raw), NUMBER_BYTES), raw);
    }

    /// The key that a text writes: one line of base64, or a file with a line of comment before it.
    public static Optional<PublisherKey> parse(String text) {
        var lines =
                text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        if (text.length() > LONGEST || lines.isEmpty() || lines.size() > 2) {
            return Optional.empty();
        }
        if (lines.size() == 2 && !lines.getFirst().startsWith(DetachedSignature.COMMENT)) {
            return Optional.empty();
        }
        return DetachedSignature.decoded(lines.getLast(), ALGORITHM.length + NUMBER_BYTES + KEY_BYTES)
                .filter(bytes -> Arrays.equals(Arrays.copyOf(bytes, ALGORITHM.length), ALGORITHM))
                .map(bytes -> new PublisherKey(
                        Arrays.copyOfRange(bytes, ALGORITHM.length, ALGORITHM.length + NUMBER_BYTES),
                        Arrays.copyOfRange(bytes, ALGORITHM.length + NUMBER_BYTES, bytes.length)))
                .filter(key -> key.decoded().isPresent());
    }

    /// The key in one line, as minisign takes it behind `-P`.
    public String line() {
        var all = new byte[ALGORITHM.length + NUMBER_BYTES + KEY_BYTES];
        System.arraycopy(ALGORITHM, 0, all, 0, ALGORITHM.length);
        System.arraycopy(number, 0, all, ALGORITHM.length, NUMBER_BYTES);
        System.arraycopy(key, 0, all, ALGORITHM.length + NUMBER_BYTES, KEY_BYTES);
        return Base64.getEncoder().encodeToString(all);
    }

    /// The key as a file, as minisign takes it behind `-p`.
    public String file() {
        return DetachedSignature.COMMENT + " publisher's key " + numberInWords() + "\n" + line() + "\n";
    }

    /// What people compare: the SHA-256 digest of the key's 32 bytes in sixteen groups of four hexadecimal digits.
    public String fingerprint() {
        var digits = HexFormat.of().formatHex(sha256(key));
        return String.join(" ", digits.split("(?<=\\G.{4})", -1)).strip();
    }

    byte[] number() {
        return number.clone();
    }

    private String numberInWords() {
        return HexFormat.of().withUpperCase().formatHex(number);
    }

    /// Whether a signature is one of these bytes by this key.
    boolean verifies(byte[] content, byte[] signature) {
        try {
            var verifying = Signature.getInstance("Ed25519");
            verifying.initVerify(decoded().orElseThrow());
            verifying.update(content);
            return verifying.verify(signature);
        } catch (GeneralSecurityException noSignature) {
            return false;
        }
    }

    private Optional<PublicKey> decoded() {
        var encoded = Arrays.copyOf(X509, X509.length + KEY_BYTES);
        System.arraycopy(key, 0, encoded, X509.length, KEY_BYTES);
        try {
            return Optional.of(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded)));
        } catch (GeneralSecurityException noPointOfTheCurve) {
            return Optional.empty();
        }
    }

    private static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PublisherKey that && Arrays.equals(key, that.key);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(key);
    }

    @Override
    public String toString() {
        return line();
    }

    /// The key in a file's bytes.
    static Optional<PublisherKey> parse(byte[] file) {
        return file.length > LONGEST ? Optional.empty() : parse(new String(file, StandardCharsets.UTF_8));
    }
}
