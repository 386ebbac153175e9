package dev.atoll.host.imports;

import dev.atoll.api.editor.FileListing;
import dev.atoll.api.editor.FileText;
import dev.atoll.api.editor.WorkspaceFiles;
import dev.atoll.api.manifest.Glob;
import dev.atoll.host.abi.Result;
import dev.atoll.host.bindings.v0_1.Workspace;
import dev.atoll.host.bindings.v0_1.Workspace.AccessError;
import dev.atoll.host.capability.Access;

import java.util.List;
import java.util.stream.Stream;

/// `workspace`: text files of the open folder, as far as they were granted.
final class WorkspaceImport implements Workspace.Host {
    private static final int MOST_FILES = 100_000;
    private static final int MOST_BYTES = 4 << 20;
    private static final int LONGEST_PATH = 4096;

    private final FolderFiles files;
    private final Gate gate;

    WorkspaceImport(WorkspaceFiles files, Gate gate) {
        this.files = new FolderFiles(files, gate);
        this.gate = gate;
    }

    @Override
    public Result<List<String>, AccessError> files(String glob) {
        if (!gate.permits(new Access.ListFiles())) {
            return Result.err(AccessError.DENIED);
        }
        var wanted = Glob.parse(glob);
        if (wanted.isEmpty()) {
            return Result.err(AccessError.MALFORMED);
        }
        return switch (files.list(wanted.get()::matchesPath, MOST_FILES)) {
            case FileListing.Found(var paths) ->
                Result.ok(paths.stream().sorted().toList());
            case FileListing.TooMany() -> Result.err(AccessError.TOO_MANY);
            case FileListing.NoFolder() -> Result.err(AccessError.NOT_FOUND);
        };
    }

    @Override
    public Result<String, AccessError> read(String path) {
        if (!isPath(path)) {
            return Result.err(gate.permits(new Access.ListFiles()) ? AccessError.MALFORMED : AccessError.DENIED);
        }
        if (!gate.permits(new Access.ReadFile(path))) {
            return Result.err(AccessError.DENIED);
        }
        return switch (files.read(path, MOST_BYTES)) {
            case FileText.Read(var text) -> Result.ok(text);
            case FileText.NotFound() -> Result.err(AccessError.NOT_FOUND);
            case FileText.NotText() -> Result.err(AccessError.NOT_TEXT);
            case FileText.TooLarge() -> Result.err(AccessError.TOO_LARGE);
        };
    }

    /// Whether a text can only mean something inside a folder, on every system.
    private static boolean isPath(String path) {
        return path.length() <= LONGEST_PATH
                && path.chars().noneMatch(c -> c == '\\' || c == ':' || Character.isISOControl(c))
                && Stream.of(path.split("/", -1))
                        .noneMatch(name -> name.isEmpty() || name.equals(".") || name.equals(".."));
    }
}
