package dev.atoll.host.engine;

import com.dylibso.chicory.wasm.Version;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/// Compiled code of one module in a [CodeStore], guarded by a message authentication code whose key lies
/// elsewhere.
///
/// The name of an entry, and what the code authenticates besides the content, hold everything that the compiled
/// code depends on: the module, the compiler's version, the JDK and the form of the entry. Whatever does not
/// verify is compiled anew, never run.
final class VerifiedCode {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int MAC_BYTES = 32;
    private static final String FORM = "4";

    private final CodeStore store;
    private final byte[] key;
    private final String identity;

    /// @param store where entries lie
    /// @param key the secret that guards them
    /// @param wasm the module
    /// @param metered whether the code counts its instructions
    VerifiedCode(CodeStore store, byte[] key, byte[] wasm, boolean metered) {
        this.store = store;
        this.key = key.clone();
        this.identity = String.join(
                "\n",
                FORM,
                digest(wasm),
                metered ? "metered" : "plain",
                Version.version(),
                Runtime.version().toString());
    }

    /// The code that was kept; nothing if there is none, or if it does not verify.
    Optional<byte[]> read() {
        return store.read(name())
                .filter(entry -> entry.length >= MAC_BYTES)
                .filter(entry -> MessageDigest.isEqual(mac(content(entry)), Arrays.copyOf(entry, MAC_BYTES)))
                .map(VerifiedCode::content);
    }

    private static byte[] content(byte[] entry) {
        return Arrays.copyOfRange(entry, MAC_BYTES, entry.length);
    }

    /// Keeps the code.
    void write(byte[] content) {
        var entry = Arrays.copyOf(mac(content), MAC_BYTES + content.length);
        System.arraycopy(content, 0, entry, MAC_BYTES, content.length);
        store.write(name(), entry);
    }

    private String name() {
        return digest(identity.getBytes(StandardCharsets.UTF_8));
    }

    private byte[] mac(byte[] content) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            mac.update(identity.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return mac.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has " + ALGORITHM, e);
        }
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
