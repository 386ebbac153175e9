package dev.atoll.host.catalog;

import dev.atoll.api.manifest.Manifest;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What a start reads of the packages that come with the application, in one file beside them that the packer makes:
/// otherwise some fifty archives would be unpacked for their manifests.
///
/// They stand for packages in the application's own jar only, which are as they were built. The file is a number, then
/// for each package its file's name, the bytes of its manifest and of its list of files, and the names of its files,
/// all as [DataOutputStream] writes them.
final class PackageHeads {
    /// The file's name.
    static final String FILE = "heads.bin";

    private static final String IN_A_JAR = "jar";

    private final Map<String, Head> heads;

    private PackageHeads(Map<String, Head> heads) {
        this.heads = heads;
    }

    /// The beginning of one package.
    ///
    /// @param manifest the bytes of its manifest
    /// @param list the bytes of the list of its files
    /// @param names of its files, without those about the package itself
    record Head(ByteBuffer manifest, ByteBuffer list, Set<String> names) {
        static Head of(byte[] manifest, byte[] list, Set<String> names) {
            return new Head(ByteBuffer.wrap(manifest), ByteBuffer.wrap(list), names);
        }
    }

    /// No heads.
    static PackageHeads none() {
        return new PackageHeads(Map.of());
    }

    /// Those beside packages that come with the application; none where packages are files of their own, which may
    /// have changed.
    ///
    /// @param packages where the packages are
    static PackageHeads beside(List<URI> packages) {
        if (packages.isEmpty() || !IN_A_JAR.equals(packages.getFirst().getScheme())) {
            return none();
        }
        String first = packages.getFirst().toString();
        try (var stream = URI.create(first.substring(0, first.lastIndexOf('/') + 1) + FILE)
                .toURL()
                .openStream()) {
            return of(stream.readAllBytes());
        } catch (IOException | IllegalArgumentException noneOrDamaged) {
            // the packages themselves tell the same
            return none();
        }
    }

    /// The head of a package.
    Optional<Head> find(URI location) {
        String place = location.toString();
        return Optional.ofNullable(heads.get(place.substring(place.lastIndexOf('/') + 1)));
    }

    static PackageHeads of(byte[] bytes) throws IOException {
        try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            var heads = new HashMap<String, Head>();
            int count = in.readInt();
            for (int i = 0; i < count; i++) {
                String name = in.readUTF();
                byte[] manifest = in.readNBytes(in.readInt());
                byte[] list = in.readNBytes(in.readInt());
                var names = new LinkedHashSet<String>();
                int files = in.readInt();
                for (int f = 0; f < files; f++) {
                    names.add(in.readUTF());
                }
                heads.put(name, Head.of(manifest, list, names));
            }
            return new PackageHeads(heads);
        }
    }

    /// The file for these packages.
    ///
    /// @param packages the bytes of sound packages by the names of their files, in an order that is always the same
    static byte[] bytes(Map<String, byte[]> packages) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeInt(packages.size());
            for (var each : packages.entrySet()) {
                out.writeUTF(each.getKey());
                write(Archive.file(each.getValue(), PackageBounds.DEFAULTS, Manifest.FILE), out);
                write(Archive.file(each.getValue(), PackageBounds.DEFAULTS, FileList.FILE), out);
                var names = PackageReader.withoutLists(Archive.names(each.getValue(), PackageBounds.DEFAULTS)).stream()
                        .sorted()
                        .toList();
                out.writeInt(names.size());
                for (String name : names) {
                    out.writeUTF(name);
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void write(byte[] part, DataOutputStream out) throws IOException {
        out.writeInt(part.length);
        out.write(part);
    }
}
