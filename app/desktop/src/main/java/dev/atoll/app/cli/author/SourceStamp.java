package dev.atoll.app.cli.author;

import dev.atoll.app.workspace.FolderEntry;
import dev.atoll.app.workspace.Workspace;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/// Remembers of which sources a module was made, for compilers that do not look themselves.
///
/// @param folder the extension's folder
/// @param module the module that is made
/// @param workspace the door to files
record SourceStamp(Path folder, Path module, Workspace workspace) {
    /// Whether the module is that of these sources.
    ///
    /// @param sources files and folders inside the extension's folder
    boolean holds(List<String> sources) {
        try {
            return workspace.exists(module)
                    && workspace.exists(file())
                    && Arrays.equals(workspace.bytes(file()), digest(sources));
        } catch (IOException unreadable) {
            return false;
        }
    }

    /// Notes that the module is that of these sources.
    void keep(List<String> sources) {
        try {
            // a stamp that cannot be kept costs the time of another compilation
            var _ = workspace.replaceBytes(file(), digest(sources));
        } catch (IOException unreadable) {
            return;
        }
    }

    private Path file() {
        return module.resolveSibling(module.getFileName() + ".sources");
    }

    private byte[] digest(List<String> sources) throws IOException {
        MessageDigest digest = sha256();
        for (String source : sources) {
            add(folder.resolve(source), digest);
        }
        digest.update(workspace.bytes(module));
        return HexFormat.of().formatHex(digest.digest()).getBytes(StandardCharsets.US_ASCII);
    }

    private void add(Path path, MessageDigest digest) throws IOException {
        List<FolderEntry> inside = workspace.list(path);
        if (inside.isEmpty() && workspace.exists(path)) {
            digest.update(path.toString().getBytes(StandardCharsets.UTF_8));
            digest.update(sha256().digest(workspace.bytes(path)));
        }
        for (FolderEntry entry : inside) {
            add(entry.path(), digest);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
