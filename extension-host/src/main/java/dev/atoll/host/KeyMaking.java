package dev.atoll.host;

import dev.atoll.host.catalog.Disk;
import dev.atoll.host.catalog.sign.PublisherKey;
import dev.atoll.host.catalog.sign.SigningKey;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/// What became of a publisher's pair of keys that was to be made, or read. The private one lies in `NAME.key`, the
/// public
/// one beside it in `NAME.pub`.
public sealed interface KeyMaking {
    /// It is there.
    ///
    /// @param pair the keys
    record Made(Pair pair) implements KeyMaking {}

    /// It is not there.
    ///
    /// @param sentence why, and what to do
    record Refused(String sentence) implements KeyMaking {}

    /// A private key that can be used, with its public one.
    final class Pair {
        private final SigningKey key;
        private final Path file;

        private Pair(SigningKey key, Path file) {
            this.key = key;
            this.file = file;
        }

        SigningKey key() {
            return key;
        }

        /// The file of the private key.
        public Path file() {
            return file;
        }

        /// The file of the public key.
        public Path publicFile() {
            return beside(file);
        }

        /// What others know of it.
        public Publisher publisher() {
            return Publisher.of(key.publisher());
        }
    }

    /// The ending of a private key's file.
    String END = ".key";

    /// Makes a pair and writes it; the private key's file can be read by its owner alone.
    ///
    /// @param file where the private key goes; ends in `.key`, and neither it nor the public one is there yet
    /// @param passphrase that the private key is locked with; empty for none; the caller overwrites it
    static KeyMaking of(Path file, char[] passphrase) {
        var disk = Disk.local();
        try {
            if (!file.toString().endsWith(END)) {
                return new Refused("The file of a private key must end in " + END + ".");
            }
            if (text(file).isPresent() || text(beside(file)).isPresent()) {
                return new Refused(file + " or the public key beside it is there already. A lost key cannot be made"
                        + " again, so nothing is replaced; choose another name.");
            }
            var key = SigningKey.make();
            disk.write(file, bytes(key.file(passphrase)));
            disk.write(beside(file), bytes(key.publisher().file()));
            return new Made(new Pair(key, file));
        } catch (IOException e) {
            return new Refused("The keys cannot be written: " + e.getMessage() + ".");
        }
    }

    /// Whether the private key in a file asks for a passphrase; not so if it cannot be read.
    static boolean isLocked(Path file) {
        try {
            return text(file).filter(SigningKey::isLocked).isPresent();
        } catch (IOException e) {
            return false;
        }
    }

    /// Reads a pair.
    ///
    /// @param file the private key
    /// @param passphrase empty if it has none; the caller overwrites it
    static KeyMaking read(Path file, char[] passphrase) {
        try {
            var secret = text(file);
            if (secret.isEmpty()) {
                return new Refused("There is no private key in " + file + ".");
            }
            var open = text(beside(file)).flatMap(PublisherKey::parse);
            if (open.isEmpty()) {
                return new Refused(
                        "There is no public key in " + beside(file) + "; it must lie beside the private one.");
            }
            return SigningKey.parse(secret.get(), open.get(), passphrase)
                    .<KeyMaking>map(key -> new Made(new Pair(key, file)))
                    .orElseGet(() -> new Refused(
                            isLocked(file)
                                    ? "The passphrase is wrong, or " + file + " and " + beside(file)
                                            + " do not belong together."
                                    : file + " is no private key that belongs to " + beside(file) + "."));
        } catch (IOException e) {
            return new Refused("The keys cannot be read: " + e.getMessage() + ".");
        }
    }

    private static Optional<String> text(Path file) throws IOException {
        return Disk.local().read(file, 1 << 16).map(content -> new String(content, StandardCharsets.UTF_8));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Path beside(Path file) {
        var name = file.toString();
        return Path.of((name.endsWith(END) ? name.substring(0, name.length() - END.length()) : name) + ".pub");
    }
}
