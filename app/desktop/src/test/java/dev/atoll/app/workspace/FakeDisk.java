package dev.atoll.app.workspace;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// The local disk, with one operation that fails when a test says so.
final class FakeDisk implements Disk {
    private final Disk local = new LocalDisk();
    private @Nullable String failing;
    private @Nullable IOException failure;
    private boolean writable = true;
    private int working;
    private int broken = Integer.MAX_VALUE;
    private boolean foreign;

    FakeDisk failing(String operation, IOException with) {
        failing = operation;
        failure = with;
        return this;
    }

    /// Lets one operation fail at some calls only.
    ///
    /// @param first how many calls work before
    /// @param count how many fail then
    FakeDisk failing(String operation, int first, int count) {
        failing = operation;
        failure = new IOException("Input/output error");
        working = first;
        broken = count;
        return this;
    }

    FakeDisk readOnly() {
        writable = false;
        return this;
    }

    FakeDisk ownedBySomebodyElse() {
        foreign = true;
        return this;
    }

    private void check(String operation) throws IOException {
        if (operation.equals(failing) && failure != null && fails()) {
            broken--;
            throw failure;
        }
    }

    private boolean fails() {
        return working == 0 && broken > 0;
    }

    @Override
    public Facts facts(Path path) throws IOException {
        check("facts");
        Facts facts = local.facts(path);
        return new Facts(facts.kind(), facts.size(), facts.modified(), writable, facts.names());
    }

    @Override
    public void createNew(Path file) throws IOException {
        check("createNew");
        local.createNew(file);
    }

    @Override
    public void createFolder(Path folder) throws IOException {
        check("createFolder");
        local.createFolder(folder);
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        check("move");
        local.move(from, to);
    }

    @Override
    public void remove(Path place) throws IOException {
        check("remove");
        local.remove(place);
    }

    @Override
    public byte[] read(Path file) throws IOException {
        check("read");
        return local.read(file);
    }

    @Override
    public Path target(Path path) throws IOException {
        return local.target(path);
    }

    @Override
    public List<FolderEntry> list(Path folder) throws IOException {
        check("list");
        return local.list(folder);
    }

    @Override
    public Map<String, Facts.Kind> kinds(Path folder) throws IOException {
        check("kinds");
        return local.kinds(folder);
    }

    @Override
    public Path real(Path path) throws IOException {
        return local.real(path);
    }

    @Override
    public void createFolders(Path folder) throws IOException {
        check("createFolders");
        local.createFolders(folder);
    }

    @Override
    public Path createBeside(Path file) throws IOException {
        check("createBeside");
        return local.createBeside(file);
    }

    @Override
    public void write(Path file, byte[] bytes) throws IOException {
        if ("write".equals(failing) && working > 0) {
            working--;
            local.write(file, bytes);
            return;
        }
        if ("write".equals(failing) && fails()) {
            // as a full disk does: some bytes arrive
            local.write(file, new byte[] {bytes.length > 0 ? bytes[0] : 0});
        }
        check("write");
        local.write(file, bytes);
    }

    @Override
    public boolean copyRights(Path from, Path to) throws IOException {
        check("copyRights");
        return !foreign && local.copyRights(from, to);
    }

    @Override
    public void giveDefaultRights(Path file) throws IOException {
        check("giveDefaultRights");
        local.giveDefaultRights(file);
    }

    @Override
    public void rename(Path from, Path to) throws IOException {
        check("rename");
        local.rename(from, to);
    }

    @Override
    public void delete(Path file) throws IOException {
        local.delete(file);
    }
}
