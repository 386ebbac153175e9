package dev.atoll.host.catalog.sign;

import javax.crypto.Cipher;
import javax.crypto.EncryptedPrivateKeyInfo;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.PBEParameterSpec;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.Optional;

/// A publisher's private key with its public one, Ed25519.
///
/// Source of the format: PKCS #8 in PEM (RFC 5958, RFC 7468), as openssl reads and writes it; under a passphrase by
/// PBES2
/// with PBKDF2-HMAC-SHA-256 and AES-256-CBC (RFC 8018).
public final class SigningKey {
    private static final String PLAIN = "PRIVATE KEY";
    private static final String LOCKED = "ENCRYPTED PRIVATE KEY";
    private static final String SCHEME = "PBEWithHmacSHA256AndAES_256";
    private static final int ROUNDS = 600_000;
    private static final int SALT_BYTES = 16;

    private final PrivateKey key;
    private final PublisherKey publisher;

    private SigningKey(PrivateKey key, PublisherKey publisher) {
        this.key = key;
        this.publisher = publisher;
    }

    /// A new pair.
    public static SigningKey make() {
        try {
            var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            return new SigningKey(pair.getPrivate(), PublisherKey.of(pair.getPublic()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has Ed25519", e);
        }
    }

    /// Whether the file of a private key asks for a passphrase.
    public static boolean isLocked(String file) {
        return file.contains(begin(LOCKED));
    }

    /// The pair that two files hold.
    ///
    /// @param file the private key
    /// @param publisher the public one
    /// @param passphrase empty if there is none; the caller overwrites it
    /// @return nothing if the file is no such key, the passphrase is wrong, or the two do not belong together
    public static Optional<SigningKey> parse(String file, PublisherKey publisher, char[] passphrase) {
        try {
            var encoded = isLocked(file) ? unlocked(decoded(file, LOCKED), passphrase) : spec(decoded(file, PLAIN));
            var result = new SigningKey(KeyFactory.getInstance("Ed25519").generatePrivate(encoded), publisher);
            var trial = publisher.number();
            return publisher.verifies(trial, result.signature(trial)) ? Optional.of(result) : Optional.empty();
        } catch (GeneralSecurityException | IOException | IllegalArgumentException noKey) {
            return Optional.empty();
        }
    }

    /// The private key as a file.
    ///
    /// @param passphrase that it is locked with; empty for none; the caller overwrites it
    public String file(char[] passphrase) {
        try {
            return passphrase.length == 0
                    ? pem(PLAIN, key.getEncoded())
                    : pem(LOCKED, locked(key.getEncoded(), passphrase));
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("every JDK can lock a key", e);
        }
    }

    /// The public key.
    public PublisherKey publisher() {
        return publisher;
    }

    byte[] signature(byte[] content) {
        try {
            var signing = Signature.getInstance("Ed25519");
            signing.initSign(key);
            signing.update(content);
            return signing.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the key was read as one of this kind", e);
        }
    }

    private static byte[] locked(byte[] encoded, char[] passphrase) throws GeneralSecurityException, IOException {
        var salt = new byte[SALT_BYTES];
        var start = new byte[SALT_BYTES];
        var random = new SecureRandom();
        random.nextBytes(salt);
        random.nextBytes(start);
        var cipher = Cipher.getInstance(SCHEME);
        var secret = SecretKeyFactory.getInstance(SCHEME).generateSecret(new PBEKeySpec(passphrase));
        cipher.init(Cipher.ENCRYPT_MODE, secret, new PBEParameterSpec(salt, ROUNDS, new IvParameterSpec(start)));
        // the JDK writes these parameters under the name of their standard only
        var parameters = AlgorithmParameters.getInstance("PBES2");
        parameters.init(cipher.getParameters().getEncoded());
        return new EncryptedPrivateKeyInfo(parameters, cipher.doFinal(encoded)).getEncoded();
    }

    private static PKCS8EncodedKeySpec unlocked(byte[] locked, char[] passphrase)
            throws GeneralSecurityException, IOException {
        var info = new EncryptedPrivateKeyInfo(locked);
        // the JDK names the scheme by its parameters
        var scheme = info.getAlgParameters().toString();
        var secret = SecretKeyFactory.getInstance(scheme).generateSecret(new PBEKeySpec(passphrase));
        return info.getKeySpec(secret);
    }

    private static PKCS8EncodedKeySpec spec(byte[] encoded) {
        return new PKCS8EncodedKeySpec(encoded);
    }

    private static String begin(String kind) {
        return "-----BEGIN " + kind + "-----";
    }

    private static String end(String kind) {
        return "-----END " + kind + "-----";
    }

    private static String pem(String kind, byte[] content) {
        var lines = Base64.getMimeEncoder(64, new byte[] {'\n'}).encode(content);
        return begin(kind) + "\n" + new String(lines, StandardCharsets.US_ASCII) + "\n" + end(kind) + "\n";
    }

    private static byte[] decoded(String file, String kind) {
        int from = file.indexOf(begin(kind));
        int to = file.indexOf(end(kind));
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("no key of this kind");
        }
        return Base64.getMimeDecoder().decode(file.substring(from + begin(kind).length(), to));
    }
}
