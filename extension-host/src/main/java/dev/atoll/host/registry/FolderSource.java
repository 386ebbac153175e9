package dev.atoll.host.registry;

import dev.atoll.host.catalog.Disk;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/// A registry in a folder of this machine, or of one whose files this machine sees. The system says how long reading
/// may take.
record FolderSource(Disk disk, Path root) implements Source {
    @Override
    public byte[] read(String path, long most, Duration patience) throws IOException {
        return disk.read(root.resolve(path), most)
                .orElseThrow(() -> new IOException("there is no file " + root.resolve(path)));
    }
}
