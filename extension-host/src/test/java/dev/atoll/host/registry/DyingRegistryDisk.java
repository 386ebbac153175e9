package dev.atoll.host.registry;

import dev.atoll.host.catalog.Disk;

import java.io.IOException;
import java.io.Serial;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The real disk, for a process that dies before its next change after so many; a file that it is just writing stays
/// half written.
final class DyingRegistryDisk implements Disk {
    private final Disk disk = Disk.shared();
    private int left;

    DyingRegistryDisk(int changes) {
        this.left = changes;
    }

    /// The process is no more.
    static final class Died extends RuntimeException {
        @Serial
        private static final long serialVersionUID = 1L;
    }

    private void step() {
        if (left-- <= 0) {
            throw new Died();
        }
    }

    @Override
    public List<String> names(Path folder) throws IOException {
        return disk.names(folder);
    }

    @Override
    public Optional<byte[]> read(Path file, long most) throws IOException {
        return disk.read(file, most);
    }

    @Override
    public void makeFolder(Path folder) throws IOException {
        step();
        disk.makeFolder(folder);
    }

    @Override
    public void write(Path file, byte[] content) throws IOException {
        if (left <= 0) {
            disk.write(file, Arrays.copyOf(content, content.length / 2));
        }
        step();
        disk.write(file, content);
    }

    @Override
    public void rename(Path from, Path to) throws IOException {
        step();
        disk.rename(from, to);
    }

    @Override
    public void delete(Path file) throws IOException {
        step();
        disk.delete(file);
    }

    @Override
    public void deleteFolder(Path folder) throws IOException {
        step();
        disk.deleteFolder(folder);
    }

    @Override
    public Lock lock(Path file) throws IOException {
        return disk.lock(file);
    }
}
