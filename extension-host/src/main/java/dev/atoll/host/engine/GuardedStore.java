package dev.atoll.host.engine;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/// What is kept in a [CodeStore] between runs, guarded by a message authentication code whose key lies elsewhere.
///
/// An entry is asked for by its identity: a text that holds everything that the content was made from. The entry's name
/// is the identity's digest, and the code authenticates the identity with the content. What does not verify is as if it
/// were not there. Contents are compressed: what is not read need not be authenticated either, and inflating is
/// quicker.
public final class GuardedStore {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int MAC_BYTES = 32;

    private final CodeStore store;
    private final byte[] key;
    private final CodeStore trusted;

    /// @param store where entries lie
    /// @param key the secret that guards them
    /// @param trusted has entries that need no guard, and takes none
    GuardedStore(CodeStore store, byte[] key, CodeStore trusted) {
        this.store = store;
        this.key = key.clone();
        this.trusted = trusted;
    }

    /// What was kept; nothing if there is nothing, or if it does not verify.
    public Optional<byte[]> read(String identity) {
        var prepared = trusted.read(name(identity));
        return prepared.isPresent() ? prepared.map(entry -> content(entry, 0)) : guarded(identity);
    }

    private Optional<byte[]> guarded(String identity) {
        return store.read(name(identity))
                .filter(entry -> entry.length >= MAC_BYTES)
                .filter(entry ->
                        MessageDigest.isEqual(mac(identity, entry, MAC_BYTES), Arrays.copyOf(entry, MAC_BYTES)))
                .map(entry -> content(entry, MAC_BYTES));
    }

    private static byte[] content(byte[] entry, int from) {
        try (var in = new InflaterInputStream(new ByteArrayInputStream(entry, from, entry.length - from))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Keeps a content; does nothing if that fails.
    public void write(String identity, byte[] content) {
        var packed = packed(content);
        var entry = Arrays.copyOf(mac(identity, packed, 0), MAC_BYTES + packed.length);
        System.arraycopy(packed, 0, entry, MAC_BYTES, packed.length);
        store.write(name(identity), entry);
    }

    private static byte[] packed(byte[] content) {
        var result = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(result, new Deflater(Deflater.BEST_SPEED))) {
            out.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return result.toByteArray();
    }

    /// What a guarded entry is without its guard, for a store whose entries need none.
    public static byte[] unguarded(byte[] entry) {
        return Arrays.copyOfRange(entry, MAC_BYTES, entry.length);
    }

    private static String name(String identity) {
        return digest(identity.getBytes(StandardCharsets.UTF_8));
    }

    private byte[] mac(String identity, byte[] bytes, int from) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            mac.update(identity.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            mac.update(bytes, from, bytes.length - from);
            return mac.doFinal();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has " + ALGORITHM, e);
        }
    }

    /// The SHA-256 of some bytes in hexadecimal digits, for identities.
    public static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
