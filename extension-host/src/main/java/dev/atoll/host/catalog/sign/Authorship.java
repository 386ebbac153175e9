package dev.atoll.host.catalog.sign;

import dev.atoll.host.catalog.PackageContent;
import dev.atoll.host.catalog.PackageProof;
import dev.atoll.host.catalog.PackageWriter;

import java.nio.charset.StandardCharsets;

/// Who made a package, as far as can be told from it alone.
public sealed interface Authorship {
    /// Nobody says so.
    record Unsigned() implements Authorship {}

    /// Whoever has a key. Whose it is, the package cannot prove.
    ///
    /// @param key that every file of it was signed with
    record Signed(PublisherKey key) implements Authorship {}

    /// It says so, and that is not true: the package must not be used.
    ///
    /// @param sentence what is wrong, for the user
    record Broken(String sentence) implements Authorship {}

    /// Checks a package's signature.
    static Authorship of(PackageContent content) {
        return of(content.proof());
    }

    private static Authorship of(PackageProof proof) {
        if (proof.signature().isEmpty() && proof.publisher().isEmpty()) {
            return new Unsigned();
        }
        if (proof.signature().isEmpty() || proof.publisher().isEmpty()) {
            return new Broken("Of its signature and the key to it, one is missing.");
        }
        var key = PublisherKey.parse(proof.publisher().get().array());
        var signature = DetachedSignature.parse(proof.signature().get().array());
        if (key.isEmpty() || signature.isEmpty()) {
            return new Broken("Its signature or the key to it is damaged.");
        }
        return signature.get().isOf(proof.list().array(), key.get())
                ? new Signed(key.get())
                : new Broken("Its signature is not one of its files: it was changed after it was signed.");
    }

    /// The package with a signature of all its files, in place of any it has.
    static byte[] signed(PackageContent content, SigningKey key) {
        var manifest = content.manifest();
        var signature =
                DetachedSignature.of(content.proof().list().array(), key, manifest.id() + " " + manifest.version());
        return PackageWriter.signed(
                content,
                signature.file("META/files.json").getBytes(StandardCharsets.UTF_8),
                key.publisher().file().getBytes(StandardCharsets.UTF_8));
    }
}
