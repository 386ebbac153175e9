package dev.atoll.api.editor;

import dev.atoll.api.provider.ExtensionId;

/// The files of the folder that is open in the editor. What may be read of them is not decided here; what leads out of
/// the folder is not in it: links are neither followed nor listed.
///
/// Paths are seen from the folder, with `/` between names, exactly as the disk spells them. The calls block and come
/// from extensions' threads.
public interface WorkspaceFiles {
    /// Lists files.
    FileListing list(FileQuery query);

    /// Reads a text file. A path that is not spelled as the disk spells it, or passes a link, is not found.
    ///
    /// @param path a path inside the folder
    /// @param mostBytes how large the file may be
    FileText read(String path, int mostBytes);

    /// How often other folders than before were opened: while it stays the same, so do the folders, though not the
    /// files
    /// in them.
    default long turn() {
        return 0;
    }

    /// A path as it is seen from the one folder it lies in, which is what globs of capabilities speak of: where several
    /// folders are open, paths begin with the name of theirs.
    default String withinItsFolder(String path) {
        return path;
    }

    /// Whether the user keeps an extension away from a path: it is told of no document there and reads no file.
    ///
    /// @param path of a file as above, or of a document as extensions are told it
    default boolean isKeptFrom(ExtensionId extension, String path) {
        return false;
    }

    /// No folder is open.
    static WorkspaceFiles none() {
        return new WorkspaceFiles() {
            @Override
            public FileListing list(FileQuery query) {
                return new FileListing.NoFolder();
            }

            @Override
            public FileText read(String path, int mostBytes) {
                return new FileText.NotFound();
            }
        };
    }
}
