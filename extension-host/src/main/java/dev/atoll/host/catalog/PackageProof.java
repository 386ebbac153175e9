package dev.atoll.host.catalog;

import dev.atoll.host.engine.binary.Bytes;

import java.util.Map;
import java.util.Optional;

/// What a package says of who made it, as it lies in its folder `META`. Nothing of it has been checked.
///
/// @param list the bytes of the list of all files, which a signature is of
/// @param signature the signature
/// @param publisher the key that the signature is said to be made with
public record PackageProof(Bytes list, Optional<Bytes> signature, Optional<Bytes> publisher) {
    /// The file of the signature.
    static final String SIGNATURE = FileList.META + "signature";

    /// The file of the key.
    static final String PUBLISHER = FileList.META + "publisher.pub";

    /// A list that nobody signed.
    static PackageProof unsigned(byte[] list) {
        return new PackageProof(Bytes.of(list), Optional.empty(), Optional.empty());
    }

    /// What the files of a package say.
    static PackageProof of(byte[] list, Map<String, byte[]> files) {
        return new PackageProof(
                Bytes.of(list),
                Optional.ofNullable(files.get(SIGNATURE)).map(Bytes::of),
                Optional.ofNullable(files.get(PUBLISHER)).map(Bytes::of));
    }
}
