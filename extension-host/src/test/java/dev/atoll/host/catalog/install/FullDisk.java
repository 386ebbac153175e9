package dev.atoll.host.catalog.install;

import dev.atoll.host.catalog.Disk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Real files on a disk that has no space from some change on; removing still works.
final class FullDisk implements Disk {
    private final Disk real = Disk.local();
    private int left;

    /// @param left how many changes work
    FullDisk(int left) {
        this.left = left;
    }

    private void take() throws IOException {
        if (left-- <= 0) {
            throw new IOException("no space is left");
        }
    }

    @Override
    public List<String> names(Path folder) throws IOException {
        return real.names(folder);
    }

    @Override
    public Optional<byte[]> read(Path file, long most) throws IOException {
        return real.read(file, most);
    }

    @Override
    public void makeFolder(Path folder) throws IOException {
        real.makeFolder(folder);
    }

    @Override
    public void write(Path file, byte[] content) throws IOException {
        take();
        real.write(file, content);
    }

    @Override
    public void rename(Path from, Path to) throws IOException {
        take();
        real.rename(from, to);
    }

    @Override
    public void delete(Path file) throws IOException {
        real.delete(file);
    }

    @Override
    public void deleteFolder(Path folder) throws IOException {
        real.deleteFolder(folder);
    }

    @Override
    public Lock lock(Path file) throws IOException {
        return real.lock(file);
    }
}
