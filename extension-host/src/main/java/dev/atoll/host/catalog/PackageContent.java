package dev.atoll.host.catalog;

import dev.atoll.api.manifest.Manifest;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/// A package that was read: its manifest, and its files, the lists in `META` aside. Of a package that belongs to the
/// application the files are read and verified when they are asked for, each time anew.
public final class PackageContent {
    private final Manifest manifest;
    private final PackageProof proof;
    private final Set<String> names;
    private final Supplier<Map<String, byte[]>> files;

    private PackageContent(
            Manifest manifest, PackageProof proof, Set<String> names, Supplier<Map<String, byte[]>> files) {
        this.manifest = manifest;
        this.proof = proof;
        this.names = Set.copyOf(names);
        this.files = files;
    }

    /// A package whose files are at hand and verified; nobody writes to the arrays.
    ///
    /// @param proof its list of files, and who signed it
    static PackageContent of(Manifest manifest, PackageProof proof, Map<String, byte[]> files) {
        var all = Map.copyOf(files);
        return new PackageContent(manifest, proof, all.keySet(), () -> all);
    }

    /// A package whose files are read when they are asked for.
    ///
    /// @param list its list of files
    /// @param names of the files
    /// @param files reads and verifies them; throws `Unsupported` if that fails
    static PackageContent later(
            Manifest manifest, byte[] list, Set<String> names, Supplier<Map<String, byte[]>> files) {
        return new PackageContent(manifest, PackageProof.unsigned(list), names, files);
    }

    /// Tells its files from those of all other packages: the digest of the list that has a digest of each.
    public String identity() {
        return FileList.sha256(proof.list().array());
    }

    /// The list of its files, and what says who made it; nobody has checked that yet.
    public PackageProof proof() {
        return proof;
    }

    /// What it says of itself.
    public Manifest manifest() {
        return manifest;
    }

    /// The paths of its files inside the package.
    public Set<String> names() {
        return names;
    }

    /// All its files by their path inside the package.
    ///
    /// @throws dev.atoll.api.failure.Unsupported if they cannot be read any more
    public Map<String, byte[]> files() {
        return files.get();
    }

    /// The bytes of its module; nothing in data-only packages.
    ///
    /// @throws dev.atoll.api.failure.Unsupported if they cannot be read any more
    public Optional<byte[]> module() {
        return manifest.module().flatMap(name -> Optional.ofNullable(files().get(name)));
    }
}
