package dev.atoll.host;

import dev.atoll.api.manifest.Manifest;
import dev.atoll.api.manifest.Problem;
import dev.atoll.api.provider.ExtensionId;
import dev.atoll.host.catalog.PackageBounds;
import dev.atoll.host.catalog.PackageContent;
import dev.atoll.host.catalog.PackageReader;
import dev.atoll.host.catalog.PackageResult;
import dev.atoll.host.catalog.PackageWriter;
import dev.atoll.host.catalog.install.StoreFolder;
import dev.atoll.host.catalog.sign.Authorship;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/// What became of a package that was to be made, or signed.
public sealed interface PackageMaking {
    /// It is there, whole and sound.
    final class Made implements PackageMaking {
        private final byte[] file;
        private final PackageContent content;
        private final Optional<Publisher> publisher;
        private final List<Problem> warnings;

        private Made(byte[] file, PackageContent content, Optional<Publisher> publisher) {
            this.file = file;
            this.content = content;
            this.publisher = publisher;
            this.warnings = Inspection.of(content, Set.of()).all();
        }

        /// What its users will be warned of.
        public List<Problem> warnings() {
            return warnings;
        }

        /// The same, also of an id that could be taken for another's.
        ///
        /// @param known the ids of other extensions
        public List<Problem> warnings(Collection<ExtensionId> known) {
            return Inspection.of(content, known).all();
        }

        /// The package's bytes.
        public byte[] file() {
            return file.clone();
        }

        /// A file inside it.
        ///
        /// @param path with `/` between names
        public Optional<byte[]> contents(String path) {
            return Optional.ofNullable(content.files().get(path)).map(byte[]::clone);
        }

        /// The usual name of its file.
        public String name() {
            return PackageWriter.fileName(content.manifest());
        }

        /// Its SHA-256 digest, 64 hexadecimal digits.
        public String digest() {
            return StoreFolder.digest(file);
        }

        /// What it says of itself.
        public Manifest manifest() {
            return content.manifest();
        }

        /// Who signed it.
        public Optional<Publisher> publisher() {
            return publisher;
        }
    }

    /// There is none.
    ///
    /// @param problems why, at least one
    record Refused(List<Problem> problems) implements PackageMaking {
        /// Copies the list.
        public Refused {
            problems = List.copyOf(problems);
        }
    }

    /// Makes a package of all files of a folder, or reads one that is made.
    ///
    /// @param source a folder with an `extension.json`; hidden files and links in it are refused
    static PackageMaking of(Path source) {
        try {
            return read(PackageWriter.packed(source));
        } catch (IllegalArgumentException e) {
            return refused(source.toString(), String.valueOf(e.getMessage()));
        } catch (IOException e) {
            return refused(source.toString(), "It cannot be read: " + e.getMessage() + ".");
        }
    }

    /// Makes a package of these files.
    ///
    /// @param files contents by their path inside the package, with `/` between names
    static PackageMaking of(SortedMap<String, byte[]> files) {
        try {
            return read(PackageWriter.pack(files));
        } catch (IllegalArgumentException e) {
            return refused(Manifest.FILE, String.valueOf(e.getMessage()));
        }
    }

    /// Reads a package that is made.
    ///
    /// @param file the package
    static PackageMaking made(byte[] file) {
        return read(file.clone());
    }

    /// Signs a package, in place of any signature it has.
    ///
    /// @param file the package
    /// @param key the private key
    static PackageMaking signed(Path file, KeyMaking.Pair key) {
        return switch (new PackageReader(PackageBounds.DEFAULTS).read(file)) {
            case PackageResult.Unsound(var problems) -> new Refused(problems);
            case PackageResult.Sound(var content) -> read(Authorship.signed(content, key.key()));
        };
    }

    private static PackageMaking read(byte[] file) {
        return switch (new PackageReader(PackageBounds.DEFAULTS).read(file)) {
            case PackageResult.Unsound(var problems) -> new Refused(problems);
            case PackageResult.Sound(var content) -> judged(file, content);
        };
    }

    private static PackageMaking judged(byte[] file, PackageContent content) {
        return switch (Authorship.of(content)) {
            case Authorship.Broken(var sentence) -> refused("META/signature", sentence);
            case Authorship.Unsigned() -> new Made(file, content, Optional.empty());
            case Authorship.Signed(var by) -> new Made(file, content, Optional.of(Publisher.of(by)));
        };
    }

    private static PackageMaking refused(String place, String sentence) {
        return new Refused(List.of(new Problem(place, sentence)));
    }
}
